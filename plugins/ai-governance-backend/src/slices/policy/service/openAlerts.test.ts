import type { ShownAlert } from '../model';
import { type FacadeDeps, policyFacade } from './policyFacade';

const alertOf = (repository: string): ShownAlert => ({
  alertId: `alert-${repository}`,
  repository,
  kind: 'prohibited',
  assistant: 'copilot',
  state: 'open',
  raisedAt: '2026-11-02T09:00:00.000Z',
  changedAt: '2026-11-02T09:00:00.000Z',
  ledgerEntryId: 'entry',
  changes: 1,
  firstSeenAt: '2026-11-02T09:00:00.000Z',
  lastSeenAt: '2026-11-02T09:00:00.000Z',
  evidence: { recordId: 'd1', origin: 'decided' },
});

const entity = (ref: string, owner: string) => ({ fact: { ref, owner } });

/** Two repositories of different teams, and one that the catalog does not know. */
const facade = policyFacade({
  attending: {},
  snapshots: {
    current: async () => ({
      groups: new Map(),
      byRepository: new Map([
        ['host/a', [entity('component:default/a', 'group:default/a')]],
        ['host/b', [entity('component:default/b', 'group:default/b')]],
      ]),
    }),
  },
  useViews: {
    alerts: async ({ states }: { readonly states?: readonly string[] }) =>
      states?.includes('open')
        ? ['host/a', 'host/b', 'host/c'].map(alertOf)
        : [],
  },
} satisfies Record<string, unknown> as unknown as FacadeDeps);

describe('R51 open alerts for those to the right', () => {
  it.each([
    [['group:default/a'], ['host/a']],
    [
      ['group:default/b', 'group:default/a'],
      ['host/a', 'host/b'],
    ],
    [['group:default/c'], []],
    [[], []],
  ])('of %j: %j', async (owners, expected) => {
    const alerts = await facade.openAlerts({ owners });
    expect(alerts.map(({ repository }) => repository)).toEqual(expected);
  });

  it('say whose they are', async () => {
    const [alert] = await facade.openAlerts({ owners: ['group:default/a'] });
    expect(alert).toMatchObject({
      owners: ['group:default/a'],
      entityRefs: ['component:default/a'],
      changes: 1,
    });
  });
});

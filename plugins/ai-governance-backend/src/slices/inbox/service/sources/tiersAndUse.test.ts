import type { OwnedEntity } from '../../../policy/facade';
import type { Right } from '../../model';
import { setScene } from '../scene';
import type { SourceDeps } from '../source';
import { tierBatches } from './tierBatches';
import { tierRequests } from './tierRequests';
import { useAlerts } from './useAlerts';

const NOW = '2026-11-02T09:00:00.000Z';
const TEAM = 'group:default/pay';
const PAY = 'github.com/acme/pay';
const SHOP = 'github.com/acme/shop';
const entities: readonly OwnedEntity[] = [
  {
    ref: 'component:default/pay',
    owner: TEAM,
    repository: PAY,
    isClassified: true,
  },
  {
    ref: 'component:default/shop',
    owner: 'group:default/shop',
    repository: SHOP,
    isClassified: true,
  },
];
const alert = (repository: string, entityRef: string) => ({
  alertId: repository,
  repository,
  assistant: 'cursor',
  because: 'the assistant is not approved',
  raisedAt: NOW,
  entityRefs: [entityRef],
});
const ALERTS = [
  alert(PAY, 'component:default/pay'),
  alert(SHOP, 'component:default/shop'),
];
const attention = {
  fleet: async () => ({ entities, strengthenings: [] }),
  tierRequests: async () => [
    {
      requestId: 'r1',
      entityRef: 'component:default/pay',
      wanted: 'tier `confidential`',
      requestedBy: 'user:default/ada',
      requestedAt: NOW,
    },
  ],
  tierBatches: async () => [
    {
      batchId: 'b1',
      planned: 12,
      proposedBy: 'user:default/ada',
      proposedAt: NOW,
      about: ['component:default/pay'],
    },
  ],
  ruleOwners: async () => ['group:default/security'],
  useAlerts: async ({ repositories }: { repositories?: readonly string[] }) =>
    ALERTS.filter(
      ({ repository }) => repositories?.includes(repository) ?? true,
    ),
};
const deps = { attention } as unknown as SourceDeps;
const sceneOf = (...rights: readonly Right[]) =>
  setScene(attention, {
    now: NOW,
    reader: {
      userRef: 'user:default/ben',
      refs: new Set(['user:default/ben', TEAM]),
      rights: new Set(rights),
    },
  });

describe('R16 tiers that are asked for', () => {
  it('wait for those who may assign them, but for who asked', async () => {
    const [matter] = await tierRequests(deps).matters(
      await sceneOf('assignTiers'),
    );
    expect(matter).toMatchObject({
      kind: 'tierRequest',
      title: '`component:default/pay` is asked to become tier `confidential`',
      entitled: { right: 'assignTiers', except: 'user:default/ada' },
      audience: [],
      told: [TEAM],
      about: ['component:default/pay'],
    });
  });
});

describe('R05 batches of tiers', () => {
  it('wait for those who may assign tiers, but for who proposed', async () => {
    const [matter] = await tierBatches(deps).matters(
      await sceneOf('assignTiers'),
    );
    expect(matter).toMatchObject({
      kind: 'tierBatch',
      title: 'the classification of 12 entities waits for a second person',
      link: '/ai-governance/classification?batch=b1',
      entitled: { right: 'assignTiers', except: 'user:default/ada' },
      audience: [],
      told: [],
      about: ['component:default/pay'],
    });
  });

  it('are told to those who answer for the rules', async () => {
    const scene = await setScene(attention, { now: NOW });
    const [matter] = await tierBatches(deps).matters(scene);
    expect(matter?.told).toEqual(['group:default/security']);
  });
});

describe('R51 AI where it should not be', () => {
  it.each<[string, readonly Right[], readonly string[]]>([
    ['of the repositories of their teams', [], [PAY]],
    ['of all, for who acknowledges alerts', ['acknowledgeAlerts'], [PAY, SHOP]],
  ])('is told %s', async (_, rights, expected) => {
    const matters = await useAlerts(deps).matters(await sceneOf(...rights));
    expect(matters.map(({ repository }) => repository)).toEqual(expected);
    expect(matters[0]).toMatchObject({
      title: 'cursor was used in `github.com/acme/pay`',
      because: 'the assistant is not approved',
      link: '/catalog/default/component/pay/ai-policy',
      told: [TEAM],
    });
  });

  it('is looked for everywhere when everybody is to be told', async () => {
    const scene = await setScene(attention, { now: NOW });
    expect(await useAlerts(deps).matters(scene)).toHaveLength(2);
  });
});

import {
  type DecisionDesk,
  decisionsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { aiChange, HEAD, sarif } from '../../__testUtils__/changes';
import { cleanDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const source = (start: (desk: DecisionDesk) => Promise<void>, id = 'import') =>
  createBackendModule({
    pluginId: 'ai-governance',
    moduleId: `source-${id}`,
    register: env =>
      env.registerInit({
        deps: { decisions: decisionsExtensionPoint },
        async init({ decisions }) {
          decisions.addSource({ id, start });
        },
      }),
  });

const occurredAt = '2026-10-01T08:00:00Z';
const seed = async (desk: DecisionDesk) => {
  await desk.assignTier({
    entityRef: 'component:default/unsorted',
    tier: 'public',
    reason: 'as imported',
  });
  await desk.assignStage({
    groupRef: 'group:default/checkout',
    stage: 'pilot',
    reason: 'as imported',
  });
  const { scanId } = await desk.submitScan({
    repository: REPOSITORY,
    sha: HEAD,
    sarif: sarif(),
    trust: 'attested',
    occurredAt,
  });
  await desk.decide({
    ...aiChange(),
    scanIds: [scanId],
    idempotencyKey: 'import-1',
    trust: 'observed',
    occurredAt,
  });
};

describe('R36 decision sources of modules', () => {
  it('decide, scan and assign in their own name, at the time it happened', async () => {
    const api = await startGovernance({ features: [source(seed)] });
    const list = () => api.machine.get('/policy/decisions');
    await eventually(async () => (await list()).body.items.length === 1);
    const [decision] = (await list()).body.items;
    expect(decision).toMatchObject({
      occurredAt: '2026-10-01T08:00:00.000Z',
      isPreview: false,
    });
    expect(Date.parse(decision.recordedAt)).toBeGreaterThan(
      Date.parse(occurredAt),
    );
    const full = await api.machine.get(
      `/policy/decisions/${decision.decisionId}`,
    );
    expect(full.body.decision.decidedAt).toBe('2026-10-01T08:00:00.000Z');
    const { body } = await api.machine.get('/audit/entries');
    const actors = body.items
      .filter((item: { actor: string }) => item.actor === 'source:import')
      .map((item: { type: string }) => item.type);
    expect(actors).toEqual([
      'policy.decisionMade',
      'policy.scanSubmitted',
      'policy.stageAssigned',
      'policy.tierChanged',
      'policy.tierAssigned',
    ]);
  }, 20_000);

  it('change nothing when started again, not even what a person did since', async () => {
    const knex = await cleanDatabase('SQLITE_3');
    let runs = 0;
    const counted = source(async desk => {
      await seed(desk);
      runs += 1;
    });
    const first = await startGovernance({ knex, features: [counted] });
    await eventually(async () => runs === 1);
    const reason = 'the owners know better';
    await first.person.put('/policy/entities/component/default/unsorted/tier', {
      tier: 'internal',
      reason,
    });
    await first.stop();
    const entries = await knex('audit_entries');
    await startGovernance({ knex, features: [counted] });
    await eventually(async () => runs === 2);
    expect(await knex('audit_entries')).toHaveLength(entries.length);
    const current = await knex('policy_tier_assignments').whereNull(
      'superseded_at',
    );
    expect(current).toEqual([expect.objectContaining({ tier: 'internal' })]);
  }, 30_000);

  it('refuse an id that is taken', async () => {
    const idle = async () => {};
    const twins = [source(idle, 'same'), createTwin()];
    await expect(startGovernance({ features: twins })).rejects.toThrow(
      'the decision source `same` was added twice',
    );
  });
});

const createTwin = () =>
  createBackendModule({
    pluginId: 'ai-governance',
    moduleId: 'twin',
    register: env =>
      env.registerInit({
        deps: { decisions: decisionsExtensionPoint },
        async init({ decisions }) {
          decisions.addSource({ id: 'same', start: async () => {} });
        },
      }),
  });

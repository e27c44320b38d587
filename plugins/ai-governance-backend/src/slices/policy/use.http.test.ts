import type {
  HistoryChange,
  UseReport,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { aiChange, aiCommit } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, onGitHub, user } from '../../__testUtils__/entities';
import {
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const SECRET = 'github.com/acme/secret';
const STRANGE = 'github.com/strangers/tool';
const sha = (text: string) => text.padEnd(40, '0');
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString();

const entities = [
  component('checkout', { annotations: onGitHub('acme/checkout', 'internal') }),
  component('secret', {
    annotations: onGitHub('acme/secret', 'confidential'),
    owner: 'security',
  }),
  ...['a', 'b', 'c', 'd', 'e'].map(name => user(name, 'checkout')),
];

const past = (
  head: string,
  given: Partial<HistoryChange> = {},
): HistoryChange => {
  const { authors: _a, evidence: _e, ...commit } = aiCommit;
  const evidenceKinds = ['trailer'] as const;
  return {
    baseSha: sha('ba5e'),
    headSha: sha(head),
    mergedAt: daysAgo(20),
    files: [],
    commits: [{ ...commit, sha: sha(head), evidenceKinds }],
    ...given,
  };
};

const without = (head: string): HistoryChange['commits'] => [
  {
    sha: sha(head),
    attribution: 'unknown',
    uses: [],
    declaredBy: [],
    hasConflict: false,
    evidenceKinds: [],
  },
];

describe.each(eachDatabase())('R51 where AI is used on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  const decide = (repository: string, head: string) =>
    api.machine.post(
      '/policy/decisions',
      aiChange({ repository, headSha: sha(head) }),
    );
  const push = (
    repository: string,
    changes: readonly HistoryChange[],
    by = api.machine,
  ) =>
    by.post('/policy/history', {
      repository,
      head: sha('f00d'),
      scanVersion: 1,
      changes,
    });
  beforeAll(async () => {
    const knex = await cleanDatabase(id);
    api = await startGovernance({ knex, entities });
    await api.ready();
    await decide(REPOSITORY, 'a1');
    await push(REPOSITORY, [
      past('b1'),
      past('b2', { commits: without('b2'), mergedAt: daysAgo(60) }),
    ]);
    await push(SECRET, [past('c1')]);
    await push(STRANGE, [past('d1')], api.person);
  });
  afterAll(() => api.stop());
  const use = async (query = ''): Promise<UseReport> =>
    (await api.person.get(`/policy/use${query}`)).body;

  it('is counted by repository and team, decided and from history', async () => {
    const report = await use();
    expect(report.totals).toMatchObject({
      changes: 4,
      ai: 3,
      unknown: 1,
      declared: 3,
      fromHistory: 3,
      asserted: 0,
    });
    expect(
      report.items.map(({ repository, owners, tally }) => [
        repository,
        owners,
        tally.changes,
        tally.fromHistory,
      ]),
    ).toEqual([
      [REPOSITORY, ['group:default/checkout'], 3, 2],
      [SECRET, ['group:default/security'], 1, 1],
    ]);
    expect(report.teams.map(({ owner, tally }) => [owner, tally.ai])).toEqual([
      ['group:default/checkout', 2],
      ['group:default/security', 1],
    ]);
    const weekly = report.weeks.reduce((sum, { changes }) => sum + changes, 0);
    expect([weekly, report.weeks.length]).toEqual([4, 14]);
  });

  it('shows which assistants only where five people or more own it', async () => {
    const { assistants, items, withheld } = await use();
    // The third is in the repository of a team of which the catalog knows nobody.
    expect(assistants).toEqual([{ name: 'copilot', changes: 2 }]);
    expect(withheld).toBe(1);
    expect(items.map(item => item.assistants)).toEqual([
      [{ name: 'copilot', changes: 2 }],
      undefined,
    ]);
    expect((await use(`?repository=${SECRET}`)).assistants).toBeUndefined();
  });

  it.each([
    ['?windowDays=30', 3],
    ['?origin=history', 3],
    ['?origin=decided', 1],
    ['?attribution=unknown', 1],
    ['?attribution=attributed', 3],
    ['?owner=group:default/security', 1],
    ['?assistant=copilot', 2],
    [`?assistant=copilot&repository=${SECRET}`, 0],
    ['?assistant=cursor', 0],
    ['?text=SECRET', 1],
  ])('narrowed by %s', async (query, changes) => {
    expect((await use(query)).totals.changes).toBe(changes);
  });

  it('comes in pages, each belonging to one order', async () => {
    const first = await use('?limit=1&sort=name');
    expect(first).toMatchObject({ matching: 2, nextCursor: 'name~1' });
    const second = await use(`?limit=1&sort=name&cursor=${first.nextCursor}`);
    expect([first, second].map(({ items }) => items[0]?.repository)).toEqual([
      REPOSITORY,
      SECRET,
    ]);
    const wrong = await api.person.get('/policy/use?cursor=name~1');
    expect(wrong.body.error.code).toBe('shared.invalidCursor');
  });

  it('names rules in the way, by team', async () => {
    const { body } = await api.person.get('/policy/use/rules');
    const named = (rule: string) =>
      body.items.find((item: { rule: string }) => item.rule === rule);
    expect(named('no-external-from-confidential')).toMatchObject({
      kind: 'deny',
      changes: 1,
      fromHistory: 1,
      recent: 1,
      earlier: 0,
      teams: [{ owner: 'group:default/security', changes: 1 }],
    });
    const ofCheckout = await api.person.get(
      '/policy/use/rules?owner=group:default/checkout',
    );
    expect(
      ofCheckout.body.items.map((item: { rule: string }) => item.rule),
    ).toEqual(['human-review', 'scans']);
  });

  it('leads to the changes behind it, marked by where they come from', async () => {
    const { body } = await api.person.get(
      '/policy/use/changes?rule=no-external-from-confidential',
    );
    expect(body.items).toEqual([
      expect.objectContaining({
        repository: SECRET,
        headSha: sha('c1'),
        origin: 'history',
        attribution: 'ai',
        confidence: 'declared',
        wouldBe: 'deny',
      }),
    ]);
    const ofTeam = await api.person.get(
      '/policy/use/changes?owner=group:default/checkout&origin=decided',
    );
    expect(ofTeam.body.items).toEqual([
      expect.objectContaining({ assistants: ['copilot'] }),
    ]);
    expect(body.items[0].assistants).toBeUndefined();
    expect(JSON.stringify(ofTeam.body)).not.toMatch(/author|ada/);
  });

  describe('R51 alerts', () => {
    const alerts = async (query = '') =>
      (await api.person.get(`/policy/use/alerts${query}`)).body.items;

    it('are raised where AI is prohibited, once for each assistant', async () => {
      await push(SECRET, [past('c2', { mergedAt: daysAgo(30) })]);
      expect(await alerts()).toEqual([
        expect.objectContaining({
          repository: SECRET,
          entityRefs: ['component:default/secret'],
          owners: ['group:default/security'],
          kind: 'prohibited',
          assistant: 'copilot',
          state: 'open',
          changes: 2,
          evidence: { recordId: expect.any(String), origin: 'history' },
          acknowledge: { isPermitted: true },
        }),
      ]);
      expect(await alerts('?entityRef=component:default/checkout')).toEqual([]);
      expect(await alerts('?entityRef=component:default/secret')).toHaveLength(
        1,
      );
    });

    it('are not raised on the word of a person', async () => {
      await push(SECRET, [past('c3')], api.person);
      expect((await alerts())[0].changes).toBe(2);
    });

    it('are acknowledged by a person, with a reason, and open again when AI is seen later', async () => {
      const [{ alertId }] = await alerts();
      const path = `/policy/use/alerts/${alertId}/acknowledgement`;
      const body = { reason: 'the team was told and stops' };
      const machine = await api.machine.post(path, body);
      expect(machine.body.error.code).toBe('policy.secondPersonRequired');
      const { status, body: changed } = await api.person.post(path, body);
      expect(status).toBe(200);
      expect(changed).toMatchObject({
        state: 'acknowledged',
        reason: body.reason,
        acknowledgedBy: 'user:default/ada',
        ledger: { state: 'staged' },
      });
      const again = await api.person.post(path, body);
      expect([again.status, again.body.error.code]).toEqual([
        409,
        'policy.alertNotOpen',
      ]);
      await push(SECRET, [past('c4', { mergedAt: daysAgo(1) })]);
      expect(await alerts('?state=open')).toEqual([]);
      await decide(SECRET, 'c5');
      expect(await alerts('?state=open')).toMatchObject([
        { alertId, changes: 4, evidence: { origin: 'decided' } },
      ]);
      expect((await alerts())[0].reason).toBeUndefined();
    });

    it('are over once the policy has nothing against what was seen, and open again when it has', async () => {
      await api.runTask('ai-governance-end-alerts');
      expect(await alerts('?state=open')).toHaveLength(1);
      const tier = (name: string) =>
        api.person.put('/policy/entities/component/default/checkout/tier', {
          tier: name,
          reason: 'the class of its data changed',
        });
      await tier('confidential');
      await decide(REPOSITORY, 'e1');
      const repository = `?repository=${REPOSITORY}`;
      expect(await alerts(repository)).toMatchObject([{ state: 'open' }]);
      await tier('internal');
      await api.person.post(
        '/policy/entities/component/default/checkout/tier/confirmation',
        {
          tier: 'internal',
          isCritical: false,
          reason: 'the class of its data changed',
        },
      );
      await api.runTask('ai-governance-end-alerts');
      expect(await alerts(repository)).toMatchObject([
        { state: 'gone', ledger: { state: expect.any(String) } },
      ]);
      expect(await alerts('?state=open')).toHaveLength(1);
    });

    it('that are not there cannot be acknowledged', async () => {
      const { status, body } = await api.person.post(
        '/policy/use/alerts/none/acknowledgement',
        { reason: 'no such alert' },
      );
      expect([status, body.error.code]).toEqual([404, 'policy.alertNotFound']);
    });
  });
});

describe('R51 what a caller may not read', () => {
  it('is in no count, rule, change or alert', async () => {
    const api = await startGovernance({
      entities,
      permissions: {
        authorize: async queries =>
          queries.map(() => ({ result: 'ALLOW' as never })),
        authorizeConditional: async queries =>
          queries.map(({ permission }) => ({
            result: (permission.name === 'catalog.entity.read'
              ? 'DENY'
              : 'ALLOW') as never,
          })),
      },
    });
    await api.ready();
    await api.machine.post('/policy/history', {
      repository: SECRET,
      head: sha('f00d'),
      scanVersion: 1,
      changes: [past('c1')],
    });
    const read = async (path: string) => (await api.person.get(path)).body;
    expect((await read('/policy/use')).totals.changes).toBe(0);
    expect((await read('/policy/use/rules')).items).toEqual([]);
    expect((await read('/policy/use/changes')).items).toEqual([]);
    expect((await read('/policy/use/alerts')).items).toEqual([]);
    await api.stop();
  });
});

import { mockCredentials } from '@backstage/backend-test-utils';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aiChange, aiCommit } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const DOCUMENT = readFileSync(
  join(__dirname, '../../__testUtils__/policy.yaml'),
  'utf8',
);
const FORBIDDING = DOCUMENT.replace(
  'rules:\n',
  'rules:\n  - { id: no-ai, effect: forbid, owner: group:default/security, when: { assistant: any } }\n',
);
const CLEANING = 'ai-governance-clean-simulations';
const sha = (name: string) => Buffer.from(name.padEnd(20, '.')).toString('hex');

/** Permissions that a test takes away, and whether entities can be read; read anew by every request. */
const denied = new Set<string>();
let areEntitiesReadable = true;
const permissions: Partial<PermissionsService> = {
  authorize: async queries =>
    queries.map(({ permission }) => ({
      result: denied.has(permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    })),
  authorizeConditional: async queries =>
    queries.map(() => ({
      result: areEntitiesReadable
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    })),
};

describe.each(eachDatabase())('R16 simulations over HTTP on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex, permissions });
    await api.ready();
    for (const name of ['one', 'two', 'three']) await decide(name);
  });
  afterAll(() => api.stop());
  beforeEach(() => {
    denied.clear();
    areEntitiesReadable = true;
  });

  const decide = async (name: string) => {
    const { status } = await api.machine.post(
      '/policy/decisions',
      aiChange({
        headSha: sha(name),
        commits: [{ ...aiCommit, sha: sha(name) }],
      }),
    );
    expect(status).toBe(201);
  };
  const path = '/policy/simulations';
  const start = (body: object) => api.person.post(path, body);
  const finished = async (body: object) => {
    const { simulationId } = (await start(body)).body;
    const at = `${path}/${simulationId}`;
    await eventually(
      async () => (await api.person.get(at)).body.state === 'done',
    );
    return (await api.person.get(at)).body;
  };
  const answer = ({
    status,
    body,
  }: {
    readonly status: number;
    readonly body: { error?: { code?: string } };
  }) => [status, body.error?.code];

  it('changes nothing when the policy in force meets its own decisions, and is evidence', async () => {
    const { items } = (await api.person.get('/policy/versions')).body;
    const { versionId, digest } = items[0];
    const done = await finished({ versionId });
    expect(done).toMatchObject({
      versionId,
      digest,
      requestedBy: 'user:default/ada',
      progress: { done: 3, total: 3 },
      before: { passed: 0, held: 3 },
      results: { passed: 0, held: 0, cannotTell: 3 },
      unchanged: 3,
      byOrigin: [
        { origin: 'decided', changes: 3, unchanged: 3 },
        { origin: 'history', changes: 0, unchanged: 0 },
      ],
      byRule: [],
      falseAlarms: { sample: 0 },
    });
    const listed = await api.person.get(`${path}?digest=${digest}`);
    expect(listed.body.items).toHaveLength(1);
    await eventually(async () => {
      const { ledger } = (await api.person.get(`${path}/${done.simulationId}`))
        .body;
      return ledger.state === 'sequenced';
    });
    const types = await knex('audit_entries')
      .where('type', 'like', 'policy.simulation%')
      .orderBy('staged_number')
      .pluck('type');
    expect(types).toEqual([
      'policy.simulationStarted',
      'policy.simulationEnded',
    ]);
  });

  it('lists what would fare otherwise, with filters, a page at a time', async () => {
    const done = await finished({ document: FORBIDDING });
    expect(done.differences.heldOtherwise).toBe(3);
    expect(done.byRule.map(({ key }: { key: string }) => key)).toContain(
      'no-ai',
    );
    const team = encodeURIComponent(done.byTeam[0].key);
    const list = async (query: string) =>
      (await api.person.get(`${path}/${done.simulationId}/changes?${query}`))
        .body;
    const first = await list(`limit=2&team=${team}&rule=no-ai`);
    expect(first.items).toHaveLength(2);
    expect(first.items[0]).toMatchObject({
      kind: 'heldOtherwise',
      before: 'hold',
      after: 'deny',
      reason: expect.stringMatching(/GitHub Copilot/),
      isSampled: false,
    });
    const rest = await list(`limit=2&cursor=${first.nextCursor}`);
    expect(rest.items).toHaveLength(1);
    for (const none of [
      'team=none',
      'tier=secret',
      'rule=no',
      'kind=newlyHeld',
    ]) {
      expect((await list(none)).items).toEqual([]);
    }
    areEntitiesReadable = false;
    expect((await list('limit=9')).items).toEqual([]);
    const label = await api.person.put(
      `${path}/${done.simulationId}/changes/${first.items[0].decisionId}/label`,
      { label: 'falseAlarm' },
    );
    expect(answer(label)).toEqual([404, 'policy.simulatedChangeNotFound']);
  });

  it('is about one origin when that is asked for', async () => {
    const done = await finished({ document: FORBIDDING, origin: 'history' });
    expect(done).toMatchObject({
      origin: 'history',
      progress: { done: 0, total: 0 },
      byOrigin: [{ origin: 'history', changes: 0 }],
    });
    const both = await finished({ document: FORBIDDING });
    const list = async (origin: string) =>
      (
        await api.person.get(
          `${path}/${both.simulationId}/changes?origin=${origin}`,
        )
      ).body.items.map((each: { origin: string }) => each.origin);
    expect(await list('decided')).toEqual(['decided', 'decided', 'decided']);
    expect(await list('history')).toEqual([]);
  });

  it.each`
    what                       | body                                                    | status | code
    ${'nothing'}               | ${{}}                                                   | ${400} | ${'policy.invalidSimulation'}
    ${'both'}                  | ${{ document: DOCUMENT, versionId: 'v' }}               | ${400} | ${'policy.invalidSimulation'}
    ${'a faulty document'}     | ${{ document: 'rules: nothing' }}                       | ${400} | ${'policy.invalidDocument'}
    ${'an unknown version'}    | ${{ versionId: 'nothing' }}                             | ${404} | ${'policy.versionNotFound'}
    ${'a range without begin'} | ${{ document: DOCUMENT, from: '2999-01-01T00:00:00Z' }} | ${400} | ${'policy.invalidSimulation'}
    ${'more than a year'}      | ${{ document: DOCUMENT, from: '2001-01-01T00:00:00Z' }} | ${400} | ${'policy.invalidSimulation'}
    ${'a day without zone'}    | ${{ document: DOCUMENT, from: '2026-01-01T00:00:00' }}  | ${400} | ${'shared.invalidRequest'}
  `('refuses $what', async ({ body, status, code }) => {
    expect(answer(await start(body))).toEqual([status, code]);
  });

  it.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
    [
      'who may only publish',
      ['ai-governance.policy.propose'],
      [
        ['post', 403],
        ['get', 200],
      ],
    ],
    [
      'who may neither propose nor publish',
      ['ai-governance.policy.propose', 'ai-governance.policy.publish'],
      [
        ['post', 403],
        ['get', 403],
      ],
    ],
  ])('lets %s read or not', async (_, taken, expected) => {
    taken.forEach(each => denied.add(each));
    const started = await start({ document: DOCUMENT });
    const read = await api.person.get(path);
    expect([
      ['post', started.status],
      ['get', read.status],
    ]).toEqual(expected);
  });

  it('takes so many and no more, until one is cancelled or has ended', async () => {
    await knex('policy_simulations')
      .where({ state: 'done' })
      .update({ state: 'running', lease_until: '2999-01-01T00:00:00.000Z' });
    const [row] = await knex('policy_simulations').limit(1);
    const waiting = Array.from({ length: 5 }, (_, index) => ({
      ...row,
      simulation_id: `w${index}`,
    }));
    await knex('policy_simulations').insert(waiting);
    expect(answer(await start({ document: DOCUMENT }))).toEqual([
      409,
      'policy.tooManySimulations',
    ]);
    const cancel = () => api.person.post(`${path}/w0/cancellation`, {});
    expect((await cancel()).body.state).toBe('cancelled');
    expect(answer(await cancel())).toEqual([409, 'policy.simulationState']);
    await knex('policy_simulations').update({
      state: 'cancelled',
      finished_at: '2026-01-01T00:00:00.000Z',
    });
    await api.runTask(CLEANING);
    expect(await knex('policy_simulations')).toEqual([]);
    expect(await knex('policy_simulated_changes')).toEqual([]);
    expect(answer(await cancel())).toEqual([404, 'policy.simulationNotFound']);
    const ben = api.as(mockCredentials.user.header('user:default/ben'));
    expect(answer(await ben.get(`${path}/w0/changes`))).toEqual([
      404,
      'policy.simulationNotFound',
    ]);
  });
});

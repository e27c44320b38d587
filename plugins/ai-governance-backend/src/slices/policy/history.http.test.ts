import type {
  HistoryBatch,
  HistoryChange,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { aiChange } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { component, onGitHub } from '../../__testUtils__/entities';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

const sha = (text: string) => text.padEnd(40, '0');

const past = (
  head: string,
  given: Partial<HistoryChange> = {},
): HistoryChange => ({
  baseSha: sha('ba5e'),
  headSha: sha(head),
  mergedAt: '2026-10-01T10:00:00Z',
  files: [{ path: 'src/index.ts', status: 'modified' }],
  commits: [
    {
      sha: sha(head),
      attribution: 'mixed',
      confidence: 'declared',
      uses: [{ tool: 'copilot', role: 'assistant' }],
      declaredBy: ['assisted-by'],
      hasConflict: false,
      evidenceKinds: ['trailer'],
    },
  ],
  ...given,
});

const batch = (
  changes: readonly HistoryChange[],
  given: Partial<HistoryBatch> = {},
): HistoryBatch => ({
  repository: REPOSITORY,
  head: sha('f00d'),
  scanVersion: 1,
  changes,
  ...given,
});

describe.each(eachDatabase())('R51 changes of the past on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex });
    await api.ready();
  });
  afterAll(() => api.stop());
  const push = (body: HistoryBatch) =>
    api.machine.post('/policy/history', body);
  const counts = ({ body }: Awaited<ReturnType<typeof push>>) => [
    body.added,
    body.replaced,
    body.unchanged,
    body.decided,
  ];

  it('are judged as of when they were merged, and kept with one ledger entry', async () => {
    const { status, body } = await push(batch([past('a1'), past('a2')]));
    expect(status).toBe(200);
    expect(body).toEqual({
      repository: REPOSITORY,
      trust: 'attested',
      added: 2,
      replaced: 0,
      unchanged: 0,
      decided: 0,
      wouldBe: { pass: 0, hold: 2, deny: 0 },
      ledger: { entryId: expect.any(String), state: 'staged' },
    });
    const rows = await knex('policy_history_changes').orderBy('head_sha');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      occurred_at: '2026-10-01T10:00:00.000Z',
      ledger_entry_id: body.ledger.entryId,
    });
    expect(JSON.parse(rows[0].decision)).toMatchObject({
      decidedAt: '2026-10-01T10:00:00.000Z',
      attribution: 'mixed',
      isPreview: false,
    });
    await eventually(async () => {
      const path = `/audit/entries/${body.ledger.entryId}`;
      return (await api.machine.get(path)).status === 200;
    });
    const entry = await api.machine.get(
      `/audit/entries/${body.ledger.entryId}`,
    );
    expect(entry.body).toMatchObject({
      type: 'policy.historyTaken',
      payload: { added: 2, trust: 'attested', head: sha('f00d') },
    });
  });

  it.each([
    ['the same again', 1, [0, 0, 1, 0]],
    ['of a newer scan', 2, [0, 1, 0, 0]],
    ['of an older scan', 1, [0, 0, 1, 0]],
  ])('%s, version %d', async (_, scanVersion, expected) => {
    await push(batch([past('b1')]));
    expect(counts(await push(batch([past('b1')], { scanVersion })))).toEqual(
      expected,
    );
  });

  it('leave no ledger entry when nothing is kept', async () => {
    await push(batch([past('b2')]));
    expect((await push(batch([past('b2')]))).body.ledger).toBeUndefined();
  });

  it('on the word of a person give way to a machine that attests, never the other way', async () => {
    const changes = batch([past('c1')]);
    const person = () => api.person.post('/policy/history', changes);
    expect((await person()).body).toMatchObject({
      trust: 'asserted',
      added: 1,
    });
    expect(counts(await push(changes))).toEqual([0, 1, 0, 0]);
    expect(counts(await person())).toEqual([0, 0, 1, 0]);
  });

  it('that were decided on are left out', async () => {
    const headSha = sha('d1');
    await api.machine.post(
      '/policy/decisions',
      aiChange({ headSha, pullRequest: 31 }),
    );
    const { body } = await push(
      batch([past('d1'), past('d2', { pullRequest: 31 }), past('d3')]),
    );
    expect([body.added, body.decided]).toEqual([1, 2]);
  });

  it('are seen by nothing that reads decisions', async () => {
    const count = () => knex('policy_decisions').count({ n: '*' }).first();
    const before = await count();
    const ofCommit = await knex('policy_change_marks')
      .count({ n: '*' })
      .first();
    await push(batch([past('e1', { mergeSha: sha('e2'), pullRequest: 99 })]));
    expect(await count()).toEqual(before);
    expect(await knex('policy_change_marks').count({ n: '*' }).first()).toEqual(
      ofCommit,
    );
    const listed = await api.machine.get('/policy/decisions?limit=200');
    const shas = listed.body.items.map(
      (item: { headSha: string }) => item.headSha,
    );
    expect(shas).not.toContain(sha('e1'));
    const release = await api.machine.post('/policy/releases', {
      repository: REPOSITORY,
      baseSha: sha('ba5e'),
      headSha: sha('e1'),
      commits: [{ sha: sha('e1') }],
    });
    expect(release.body).toMatchObject({ outcome: 'hold', changes: [] });
    const requests = await knex('policy_approval_requests').where({
      head_sha: sha('e1'),
    });
    expect(requests).toEqual([]);
  });

  it.each<[string, HistoryChange[], string]>([
    [
      'of the future',
      [past('f1', { mergedAt: '2999-01-01T00:00:00Z' })],
      'changes[0].mergedAt',
    ],
    ['that come twice', [past('f2'), past('f2')], 'changes[1].headSha'],
    [
      'with paths that git cannot have',
      [past('f3', { files: [{ path: '../x', status: 'added' }] })],
      'changes[0].files[0].path',
    ],
  ])('%s are refused, with the place', async (_, changes, path) => {
    const { status, body } = await push(batch(changes));
    expect([status, body.error.code]).toEqual([400, 'policy.invalidHistory']);
    expect(body.error.issues[0].path).toBe(path);
  });

  it('take no name, address or message of anybody', async () => {
    const [commit] = past('f4').commits;
    for (const more of [
      { authors: [{ email: 'ada@example.com' }] },
      { evidence: [{ kind: 'trailer', text: 'Assisted-by: Cursor' }] },
      { message: 'feat: x' },
    ]) {
      const commits = [{ ...commit, ...more }] as HistoryChange['commits'];
      const { status } = await push(batch([past('f4', { commits })]));
      expect(status).toBe(400);
    }
  });
});

describe('R51 who may hand in changes of the past', () => {
  it('no machine that may not attest for the repository', async () => {
    const api = await startGovernance();
    await api.ready();
    const { status, body } = await api.machine.post(
      '/policy/history',
      batch([past('a1')], { repository: 'github.com/strangers/x' }),
    );
    expect([status, body.error.code]).toEqual([403, 'policy.notEntitled']);
    expect(body.error.message).toContain('aiGovernance.attestors');
    await api.stop();
  });

  it('no person about a repository that they may not read', async () => {
    const api = await startGovernance({
      entities: [component('hidden', { annotations: onGitHub('acme/hidden') })],
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
    const { status, body } = await api.person.post(
      '/policy/history',
      batch([past('a1')], { repository: 'github.com/acme/hidden' }),
    );
    expect([status, body.error.code]).toEqual([
      404,
      'policy.repositoryNotFound',
    ]);
    await api.stop();
  });
});

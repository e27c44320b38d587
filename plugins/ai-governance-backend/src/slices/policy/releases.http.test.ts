import type {
  DecisionRequest,
  Release,
  ReleaseRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { mockCredentials } from '@backstage/backend-test-utils';
import { aiChange, aiCommit, sarif } from '../../__testUtils__/changes';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import {
  eventually,
  REPOSITORY,
  startGovernance,
} from '../../__testUtils__/startGovernance';

/** A commit id that tests can read. */
const sha = (letters: string) =>
  Buffer.from(letters.padEnd(20, '.')).toString('hex');
const digest = (letters: string) =>
  Buffer.from(letters.padEnd(32, '.')).toString('hex');
const START = sha('start');

describe.each(eachDatabase())('R33 releases on %s', id => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  let knex: Awaited<ReturnType<typeof cleanDatabase>>;
  beforeAll(async () => {
    knex = await cleanDatabase(id);
    api = await startGovernance({ knex });
    await api.ready();
  });
  afterAll(() => api.stop());

  const commits = (...names: readonly string[]) =>
    names.map(name => ({ ...aiCommit, sha: sha(name) }));
  const change = (
    names: readonly string[],
    given: Partial<DecisionRequest> = {},
  ): DecisionRequest =>
    aiChange({
      baseSha: START,
      headSha: sha(names[names.length - 1] ?? ''),
      commits: commits(...names),
      ...given,
    });
  const decide = (
    names: readonly string[],
    given: Partial<DecisionRequest> = {},
    by = api.machine,
  ) => by.post('/policy/decisions', change(names, given));
  /** Decides on a change so that it passes. */
  const pass = async (
    names: readonly string[],
    given: Partial<DecisionRequest> = {},
  ) => {
    const headSha = sha(names[names.length - 1] ?? '');
    const repository = given.repository ?? REPOSITORY;
    const scan = await api.machine.post('/policy/scans', {
      repository,
      sha: headSha,
      sarif: sarif(),
    });
    const { body } = await decide(names, {
      scanIds: [scan.body.scanId],
      reviews: [
        {
          reviewer: { login: 'ben' },
          state: 'approved',
          sha: headSha,
          submittedAt: '2026-11-01T10:00:00.000Z',
        },
      ],
      ...given,
    });
    expect(body.decision.outcome).toBe('pass');
    return body;
  };
  let place = 0;
  /** Asks about a release to a place of its own, unless one is given. */
  const ask = (
    names: readonly string[],
    given: Partial<ReleaseRequest> = {},
    by = api.machine,
  ) =>
    by.post('/policy/releases', {
      repository: REPOSITORY,
      environment: `place ${(place += 1)}`,
      baseSha: START,
      headSha: sha(names[names.length - 1] ?? 'start'),
      commits: names.map(name => ({ sha: sha(name) })),
      ...given,
    });

  it('pass when every change in them passed, and are evidence', async () => {
    const first = await pass(['a1', 'a2'], { pullRequest: 7 });
    const { status, body } = await ask(['a1', 'a2'], { environment: 'prod' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      outcome: 'pass',
      isPreview: false,
      start: 'given',
      environment: 'prod',
      commits: 2,
      undecided: [],
      changes: [
        {
          decisionId: first.decisionId,
          pullRequest: 7,
          outcome: 'pass',
          commits: [sha('a1'), sha('a2')],
        },
      ],
      ledger: { state: 'staged' },
    });
    await eventually(async () => {
      const read = await api.machine.get(`/policy/releases/${body.releaseId}`);
      return read.body.ledger.state === 'sequenced';
    });
    const entry = await api.machine.get(
      `/audit/entries/${body.ledger.entryId}`,
    );
    expect(entry.body).toMatchObject({
      type: 'policy.releaseDecided',
      payload: { releaseId: body.releaseId, outcome: 'pass', commits: 2 },
    });
  });

  it('are held by a commit that no decision is about', async () => {
    await pass(['b1']);
    const { body } = await ask(['b1', 'pushed']);
    expect(body).toMatchObject({ outcome: 'hold', undecided: [sha('pushed')] });
  });

  it('are held by a change that is held, which says why', async () => {
    await decide(['c1']);
    const { body } = await ask(['c1']);
    expect(body.outcome).toBe('hold');
    expect(body.changes[0].because.join(' ')).toMatch(/review/i);
  });

  it('pass once the change passes', async () => {
    await decide(['d1']);
    expect((await ask(['d1'])).body.outcome).toBe('hold');
    await pass(['d1']);
    expect((await ask(['d1'])).body.outcome).toBe('pass');
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'of another repository',
      () => decide(['e1'], { repository: 'github.com/acme/other' }),
    ],
    ['that is a preview', () => decide(['e1'], {}, api.person)],
    ['about committing alone', () => decide(['e1'], { phase: 'commit' })],
    ['on a head beyond the release', () => pass(['e1', 'e2'])],
    [
      'whose text names the commit as its squash',
      () =>
        pass(['e3'], {
          pullRequest: 12,
          patches: { whole: digest('x'), commits: [] },
        }),
    ],
  ])('are not released by a decision %s', async (_, made) => {
    await made();
    const { body } = await ask(['e1'], {
      commits: [{ sha: sha('e1'), patchDigest: digest('other') }],
    });
    expect(body).toMatchObject({ outcome: 'hold', undecided: [sha('e1')] });
  });

  it('know a squash and rebased commits by what they change', async () => {
    const patches = {
      whole: digest('whole'),
      commits: ['f1', 'f2'].map(name => ({
        sha: sha(name),
        patchDigest: digest(name),
      })),
    };
    await pass(['f1', 'f2'], { patches });
    const asked = (given: Readonly<Record<string, string>>) =>
      ask([], {
        headSha: sha(Object.keys(given).at(-1) ?? ''),
        commits: Object.entries(given).map(([name, patch]) => ({
          sha: sha(name),
          patchDigest: digest(patch),
        })),
      });
    const outcomes = [
      await asked({ squash: 'whole' }),
      await asked({ g1: 'f1', g2: 'f2' }),
      await asked({ g1: 'f1' }),
      await asked({ squash: 'wholly' }),
    ].map(({ body }) => body.outcome);
    expect(outcomes).toEqual(['pass', 'pass', 'hold', 'hold']);
  });

  it('begin where the last one that passed ended', async () => {
    const environment = 'line';
    const from = (base: string, ...names: string[]) =>
      ask(names, { environment, baseSha: sha(base) });
    await pass(['h1']);
    await pass(['h2']);
    await pass(['h3']);
    expect((await ask(['h1'], { environment })).body.start).toBe('given');
    const skipped = await from('h2', 'h3');
    expect(skipped.body).toMatchObject({
      outcome: 'hold',
      start: 'gap',
      expectedBase: sha('h1'),
    });
    const joined = await from('h1', 'h2', 'h3');
    expect(joined.body).toMatchObject({ outcome: 'pass', start: 'release' });
    const wider = await ask(['h1', 'h2', 'h3'], { environment });
    expect(wider.body).toMatchObject({ outcome: 'pass', start: 'release' });
    const back = await ask([], {
      environment,
      baseSha: sha('h1'),
      headSha: sha('h1'),
    });
    expect(back.body).toMatchObject({ outcome: 'pass', commits: 0 });
  });

  it('of nothing, where nothing passed, are held', async () => {
    const { body } = await ask([], { environment: 'empty', headSha: START });
    expect(body).toMatchObject({ outcome: 'hold', start: 'gap' });
    expect(body).not.toHaveProperty('expectedBase');
  });

  it('are previews on a word that does not count, and nothing begins there', async () => {
    const environment = 'laptop';
    await pass(['i1']);
    const mine = await ask(['i1'], { environment }, api.person);
    expect(mine.body).toMatchObject({ isPreview: true, outcome: 'pass' });
    const foreign = await ask(['i1'], { repository: 'github.com/other/x' });
    expect(foreign.body.isPreview).toBe(true);
    const next = await ask(['i1'], { environment });
    expect(next.body.start).toBe('given');
  });

  it('are the same for the same key and question, also at once', async () => {
    const idempotencyKey = 'release-key-1';
    const environment = 'keys';
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        ask(['j1'], { idempotencyKey, environment }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.releaseId)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const other = await ask(['j2'], { idempotencyKey });
    expect(other.status).toBe(409);
    expect(other.body.error.code).toBe('policy.idempotencyKeyReused');
  });

  it.each<[string, Partial<ReleaseRequest>]>([
    ['without their head', { headSha: sha('k2') }],
    ['without commits', { commits: [] }],
    ['that begin at their end', { baseSha: sha('k1') }],
  ])('refuse ranges %s', async (_, given) => {
    const { status, body } = await ask(['k1'], given);
    expect(status).toBe(400);
    expect(body.error.code).toBe('policy.invalidRelease');
  });

  it.each<[string, number]>([
    ['v1.5.0', 201],
    ['releases/2026-11', 201],
    ['v 1', 400],
    ['-rf', 400],
    ['v1..', 400],
    ['v1~1', 400],
    ['', 400],
    ['v'.repeat(251), 400],
  ])('of the tag `%s` are answered with %d', async (tag, status) => {
    const answer = await ask(['l1'], { tag });
    expect(answer.status).toBe(status);
    expect(answer.body.tag).toBe(status === 201 ? tag : undefined);
  });

  it('are listed by repository, entity, environment and outcome', async () => {
    const count = async (query: string) => {
      const { body } = await api.machine.get(`/policy/releases?${query}`);
      return body.items.length;
    };
    expect(await count('environment=prod')).toBe(1);
    expect(await count('environment=prod&outcome=hold')).toBe(0);
    const of = `environment=prod&repository=${REPOSITORY}`;
    expect(await count(of)).toBe(1);
    const [entity] = (await api.machine.get(`/policy/releases?${of}`)).body
      .items[0].entityRefs;
    expect(await count(`environment=prod&entityRef=${entity}`)).toBe(1);
    expect(await count('entityRef=component:default/nobody')).toBe(0);
    expect(
      await count(`entityRef=${entity}&repository=github.com/other/x`),
    ).toBe(0);
  });

  it('are told by the newest that counts in each environment', async () => {
    const environment = 'gate';
    await ask(['m1'], { environment });
    await pass(['m1']);
    const counting = await ask(['m1'], { environment });
    await ask(['m1'], { environment }, api.person);
    const listed = async (query: string) => {
      const { status, body } = await api.machine.get(
        `/policy/releases?environment=${environment}&${query}`,
      );
      return [status, body.items.map(({ releaseId }: Release) => releaseId)];
    };
    const { releaseId } = counting.body;
    expect(await listed('latest=true')).toEqual([200, [releaseId]]);
    expect(await listed('latest=true&outcome=hold')).toEqual([200, []]);
    expect((await listed('latest=false'))[1]).toContain(releaseId);
    expect((await listed('outcome=hold'))[1]).toHaveLength(1);
  });

  it('are not there for who may not read them', async () => {
    const { body } = await ask(['a1', 'a2']);
    const reader = api.as(mockCredentials.user.header('user:default/ben'));
    const [seen, none] = [
      await reader.get(`/policy/releases/${body.releaseId}`),
      await reader.get('/policy/releases/nothing'),
    ];
    expect(seen.status).toBe(200);
    expect(none.body.error.code).toBe('policy.releaseNotFound');
  });
});

import type { StandInAnalysis } from '@ai-enablement/github-stand-in';
import { FakeDesk } from '../__testUtils__/FakeDesk';
import { pullOf, setUp, sha, type Setup } from '../__testUtils__/setUp';
import { boundSarif } from './boundSarif';

const SUBJECT = {
  repository: 'github.com/acme/shop',
  kind: 'change',
  key: '7',
} as const;
const HEAD = sha(10);
const MERGE = sha(50);
const MERGE_REF = 'refs/pull/7/merge';

const report = (revisionId: string, more: object = {}) => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'CodeQL' } },
      versionControlProvenance: [{ revisionId }],
      results: [{ ruleId: 'x', level: 'error' }],
      ...more,
    },
  ],
});

const analysis = (given: Partial<StandInAnalysis> = {}): StandInAnalysis => ({
  id: 1,
  ref: MERGE_REF,
  commit_sha: MERGE,
  tool: 'CodeQL',
  category: 'js',
  created_at: '2027-02-01T09:00:00Z',
  sarif: report(given.commit_sha ?? MERGE),
  ...given,
});

describe('R22 reports of code scanning', () => {
  let setup: Setup;
  let desk: FakeDesk;
  beforeEach(async () => {
    setup = await setUp();
    desk = new FakeDesk();
    setup.shop.parents.set(MERGE, [sha(1), HEAD]);
  });
  afterEach(() => setup.standIn.close());

  const refresh = async (...analyses: readonly StandInAnalysis[]) => {
    setup.shop.analyses = [...analyses];
    await setup.host.refresh(SUBJECT, desk, setup.signal);
    return desk.scans;
  };

  it('of the commit that merges the head are handed in for the head', async () => {
    const [scan, ...more] = await refresh(analysis());
    expect(more).toEqual([]);
    expect(scan).toMatchObject({
      repository: 'github.com/acme/shop',
      sha: HEAD,
      occurredAt: '2027-02-01T09:00:00Z',
    });
    expect(JSON.parse(scan?.sarif ?? '')).toEqual(
      report(HEAD, { automationDetails: { id: 'js' } }),
    );
    expect(desk.changes).toHaveLength(1);
  });

  it.each<[string, StandInAnalysis]>([
    ['of the head itself', analysis({ commit_sha: HEAD })],
    [
      'of a branch here',
      analysis({ commit_sha: HEAD, ref: 'refs/heads/topic' }),
    ],
  ])('%s are handed in', async (_, given) => {
    expect(await refresh(given)).toHaveLength(1);
  });

  it.each<[string, readonly string[] | undefined]>([
    ['of a merge of another head', [sha(1), sha(9)]],
    ['of a merge the other way round', [HEAD, sha(1)]],
    ['of a commit on top of the head', [HEAD]],
    ['of a commit with three parents', [sha(1), HEAD, sha(2)]],
    ['of a commit that is not there', undefined],
  ])('%s are not', async (_, parents) => {
    if (parents) setup.shop.parents.set(MERGE, parents);
    else setup.shop.parents.delete(MERGE);
    expect(await refresh(analysis())).toEqual([]);
  });

  it('of a branch of the same name are not those of a fork', async () => {
    setup.shop.pulls.set(7, pullOf({ headRepository: 'mallory/shop' }));
    const ref = 'refs/heads/topic';
    expect(await refresh(analysis({ commit_sha: HEAD, ref }))).toEqual([]);
  });

  it('are the newest of each tool and category', async () => {
    const later = '2027-02-01T10:00:00Z';
    await refresh(
      analysis({ id: 1 }),
      analysis({ id: 2, created_at: later }),
      analysis({ id: 3, category: 'py' }),
      analysis({ id: 4, tool: 'Semgrep' }),
    );
    const asked = setup.standIn.requests.flatMap(
      line => /code-scanning\/analyses\/(\d+)/.exec(line)?.[1] ?? [],
    );
    expect(asked.sort()).toEqual(['2', '3', '4']);
  });

  it('are fetched once', async () => {
    await refresh(analysis());
    await refresh(analysis());
    expect(desk.scans).toHaveLength(1);
  });

  it.each([
    ['is off', 'off' as const],
    ['never ran', []],
  ])('are none where code scanning %s', async (_, analyses) => {
    setup.shop.analyses = analyses;
    await setup.host.refresh(SUBJECT, desk, setup.signal);
    expect([desk.scans.length, desk.changes.length]).toEqual([0, 1]);
  });

  it('that fail say so', async () => {
    const [scan] = await refresh(analysis({ error: 'out of memory' }));
    expect(JSON.parse(scan?.sarif ?? '').runs[0].invocations).toEqual([
      { executionSuccessful: false },
    ]);
  });

  it('that cannot be read now are read later', async () => {
    setup.standIn.faults.plan({
      on: /code-scanning/,
      fault: { kind: 'status', status: 502 },
    });
    await expect(refresh(analysis())).rejects.toThrow('502');
    expect(desk.changes).toEqual([]);
  });
});

describe('R22 a report that is bound to a head', () => {
  const binding = { scanned: MERGE, headSha: HEAD, hasFailed: false };
  it.each<[string, unknown]>([
    ['text', JSON.stringify(report(MERGE))],
    ['bytes', new TextEncoder().encode(JSON.stringify(report(MERGE))).buffer],
    ['JSON', report(MERGE)],
  ])('is read from %s', (_, answer) => {
    expect(JSON.parse(boundSarif(answer, binding) ?? '')).toEqual(report(HEAD));
  });

  it('keeps a commit that nobody verified', () => {
    expect(boundSarif(report(sha(77)), binding)).toContain(sha(77));
  });

  it.each([undefined, 'no JSON', '[]', {}, { runs: 1 }])(
    'is none of %j',
    answer => {
      expect(boundSarif(answer, binding)).toBeUndefined();
    },
  );
});

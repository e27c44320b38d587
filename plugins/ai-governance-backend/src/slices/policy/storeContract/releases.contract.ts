import { isUniqueViolation } from '../../../database/dialect';
import type { NewDecision, NewRelease } from '../model';
import type { StoresUnderTest } from '../store.contract';
import { stored } from './storedDecision';

const REPOSITORY = 'github.com/acme/mono';
const PLACE = { repository: REPOSITORY, environment: 'production' };

const release = (
  releaseId: string,
  given: Partial<NewRelease> = {},
  answer: Partial<NewRelease['answer']> = {},
): NewRelease => ({
  releaseId,
  caller: 'external:ci',
  requestDigest: 'request',
  ...PLACE,
  baseSha: 'b',
  headSha: 'h',
  occurredAt: '2026-11-02T09:00:00.000Z',
  entityRefs: ['component:default/a'],
  isPreview: false,
  answer: {
    outcome: 'pass',
    wouldBe: 'pass',
    start: 'given',
    commits: 1,
    changes: [],
    undecided: [],
    ...answer,
  },
  ledgerEntryId: `entry-${releaseId}`,
  ...given,
});

const at = (day: number) => `2026-11-0${day}T09:00:00.000Z`;

/** What every store of releases does. */
export function describeReleaseStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (...rows: readonly NewRelease[]) => {
    const under = await create();
    for (const row of rows)
      await under.unitOfWork.run(trx => under.releases.insertRelease(trx, row));
    return under;
  };

  describe(`R33 the store of releases: ${name}`, () => {
    it('gives a release back as it was stored', async () => {
      const row = release('r1', { idempotencyKey: 'key-1' });
      const { releaseViews } = await filled(row);
      const { idempotencyKey, ...expected } = row;
      expect(await releaseViews.release('r1')).toEqual(expected);
      expect(await releaseViews.releaseByKey('external:ci', 'key-1')).toEqual(
        expected,
      );
      expect(
        await releaseViews.releaseByKey('external:other', 'key-1'),
      ).toBeUndefined();
      expect(await releaseViews.release('none')).toBeUndefined();
    });

    it('lets a caller use a key once', async () => {
      const key = { idempotencyKey: 'key-1' };
      const { unitOfWork, releases } = await filled(release('r1', key));
      const failure = await unitOfWork
        .run(trx => releases.insertRelease(trx, release('r2', key)))
        .catch(error => error);
      expect(isUniqueViolation(failure)).toBe(true);
    });

    it('pages newest first by place and outcome', async () => {
      const { releaseViews } = await filled(
        release('r1', { occurredAt: at(1) }),
        release('r3', { occurredAt: at(3) }),
        release('r2', { occurredAt: at(2) }, { outcome: 'hold' }),
        release('r4', { occurredAt: at(4), environment: '' }),
        release('r5', { occurredAt: at(5), repository: 'github.com/acme/x' }),
      );
      const ids = async (query: object) => {
        const page = await releaseViews.releases({ limit: 2, ...query });
        return [page.items.map(({ releaseId }) => releaseId), page.nextCursor];
      };
      expect(await ids(PLACE)).toEqual([['r3', 'r2'], `${at(2)}~r2`]);
      expect(await ids({ ...PLACE, cursor: `${at(2)}~r2` })).toEqual([
        ['r1'],
        undefined,
      ]);
      expect(await ids({ ...PLACE, outcome: 'pass' })).toEqual([
        ['r3', 'r1'],
        undefined,
      ]);
      expect(await ids({ environment: '' })).toEqual([['r4'], undefined]);
      expect(await ids({})).toEqual([['r5', 'r4'], `${at(4)}~r4`]);
    });

    it('pages the newest that count at each place', async () => {
      const other = { repository: 'github.com/acme/x' };
      const { releaseViews } = await filled(
        release('r1', { occurredAt: at(1) }),
        release('r3', { occurredAt: at(3) }, { outcome: 'hold' }),
        release('r2', { occurredAt: at(3) }),
        release('r4', { occurredAt: at(4), isPreview: true }),
        release('r5', { occurredAt: at(2), environment: 'test' }),
        release('r6', { occurredAt: at(1), ...other }),
      );
      const ids = async (query: object) => {
        const page = await releaseViews.releases({
          limit: 2,
          latest: true,
          ...query,
        });
        return [page.items.map(({ releaseId }) => releaseId), page.nextCursor];
      };
      expect(await ids({})).toEqual([['r3', 'r5'], `${at(2)}~r5`]);
      expect(await ids({ cursor: `${at(2)}~r5` })).toEqual([['r6'], undefined]);
      expect(await ids({ repository: REPOSITORY, outcome: 'pass' })).toEqual([
        ['r5'],
        undefined,
      ]);
      expect(await ids({ environment: 'production', ...other })).toEqual([
        ['r6'],
        undefined,
      ]);
    });

    it('knows the heads that passed at a place, latest first', async () => {
      const { releaseViews } = await filled(
        release('r1', { headSha: 'h1', occurredAt: at(1) }),
        release('r2', { headSha: 'h2', occurredAt: at(2) }),
        release('r3', { headSha: 'h1', occurredAt: at(3) }),
        release(
          'r4',
          { headSha: 'h4', occurredAt: at(4) },
          { outcome: 'hold' },
        ),
        release('r5', { headSha: 'h5', occurredAt: at(5), isPreview: true }),
        release('r6', {
          headSha: 'h6',
          occurredAt: at(6),
          environment: 'test',
        }),
      );
      expect(await releaseViews.passedHeads(PLACE, 5)).toEqual(['h1', 'h2']);
      expect(await releaseViews.passedHeads(PLACE, 1)).toEqual(['h1']);
    });

    it('keeps the name of a tag', async () => {
      const { releaseViews } = await filled(release('r1', { tag: 'v1.5.0' }));
      expect(await releaseViews.release('r1')).toMatchObject({ tag: 'v1.5.0' });
    });

    it('knows what hosts and what CI asked about and passed, and the newest of a caller', async () => {
      const source = 'source:github';
      const { releaseViews } = await filled(
        release('r1', { baseSha: 'b1', headSha: 'h1', occurredAt: at(1) }),
        release('r2', { caller: source, headSha: 'h2', occurredAt: at(2) }),
        release(
          'r3',
          { caller: source, headSha: 'h3', occurredAt: at(3) },
          { outcome: 'hold' },
        ),
        release('r4', { caller: source, headSha: 'h3', occurredAt: at(4) }),
        release('r5', { isPreview: true, headSha: 'h5', occurredAt: at(5) }),
        release('r6', { environment: 'test', caller: source }),
      );
      const ranges = (isObserved: boolean, limit = 5) =>
        releaseViews.passedRanges(PLACE, { isObserved, limit });
      expect(await ranges(false)).toEqual([{ baseSha: 'b1', headSha: 'h1' }]);
      expect(await ranges(true)).toEqual([
        { baseSha: 'b', headSha: 'h3' },
        { baseSha: 'b', headSha: 'h2' },
      ]);
      expect(await ranges(true, 1)).toHaveLength(1);
      const newest = async (caller: string, headSha: string) =>
        (await releaseViews.newestRelease({ ...PLACE, caller, headSha }))
          ?.releaseId;
      expect(await newest(source, 'h3')).toBe('r4');
      expect(await newest(source, 'h1')).toBeUndefined();
      expect(await newest('external:ci', 'h1')).toBe('r1');
    });

    it('finds decisions by the commits as which a host merged them', async () => {
      const under = await create();
      const { releaseViews, unitOfWork, decisions, releases } = under;
      const insert = (row: NewDecision) =>
        unitOfWork.run(trx => decisions.insertDecision(trx, row));
      const merge = (commits: readonly string[], pullRequest = 12) => ({
        repository: REPOSITORY,
        headSha: 'c',
        pullRequest,
        commits,
      });
      const say = (...told: Parameters<typeof merge>) =>
        unitOfWork.run(trx =>
          releases.insertMerge(trx, { ...merge(...told), ledgerEntryId: 'e' }),
        );
      const marks = { commits: [{ sha: 'c' }] };
      await insert(stored('d1', { headSha: 'c', marks }));
      await insert(stored('d2', { headSha: 'c', marks, occurredAt: at(3) }));
      await insert(stored('d3', { headSha: 'other', marks }));
      await insert(stored('d4', { headSha: 'c', occurredAt: at(4) }));
      expect(await releaseViews.hasMerge(merge(['m1', 'm2']))).toBe(false);
      await say(['m1', 'm2']);
      await say(['m1', 'm2']);
      await say(['s'], 13);
      expect(await releaseViews.hasMerge(merge(['m2', 'm1']))).toBe(true);
      expect(await releaseViews.hasMerge(merge(['s']))).toBe(false);
      for (const sought of ['m1', 'm2', 's']) {
        const [found, ...more] = await releaseViews.decidedChanges(REPOSITORY, [
          sought,
        ]);
        expect(more).toEqual([]);
        expect(found).toMatchObject({
          decisionId: 'd2',
          merges: [['m1', 'm2'], ['s']],
        });
      }
      expect(
        await releaseViews.decidedChanges('github.com/acme/x', ['s']),
      ).toEqual([]);
    });

    it('finds decisions by commits and patches of their repository', async () => {
      const under = await create();
      const insert = (row: NewDecision) =>
        under.unitOfWork.run(trx => under.decisions.insertDecision(trx, row));
      const marks = {
        patchDigest: 'w',
        mergedAs: 'm',
        commits: [{ sha: 'c', patchDigest: 'p' }],
      };
      await insert(stored('d1', { marks, pullRequest: 12 }));
      await insert(stored('d2', { marks, occurredAt: at(3) }));
      await insert(stored('d3', { marks, headSha: 'other' }));
      await insert(stored('d4', { marks, repository: 'github.com/acme/x' }));
      await insert(stored('d5', { headSha: 'none' }));
      const found = async (...sought: string[]) => {
        const changes = await under.releaseViews.decidedChanges(
          REPOSITORY,
          sought,
        );
        return changes.map(({ decisionId }) => decisionId).toSorted();
      };
      for (const mark of ['w', 'm', 'c', 'p'])
        expect(await found(mark)).toEqual(['d2', 'd3']);
      expect(await found('c', 'p', 'z')).toEqual(['d2', 'd3']);
      expect(await found('z')).toEqual([]);
      expect(await found()).toEqual([]);
      const [change] = await under.releaseViews.decidedChanges(REPOSITORY, [
        'c',
      ]);
      expect(change).toMatchObject({ marks, decision: { outcome: 'pass' } });
    });
  });
}

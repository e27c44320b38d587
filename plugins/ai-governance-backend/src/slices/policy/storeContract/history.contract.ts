import type { HistoryChange, PastChange } from '../model';
import type { StoresUnderTest } from '../store.contract';
import { stored } from './storedDecision';
import { past } from './storedPast';

const REPOSITORY = 'github.com/acme/mono';
const AT = '2026-11-02T09:00:00.000Z';

const merged = (
  headSha: string,
  given: Partial<PastChange> = {},
): PastChange => ({
  baseSha: 'b',
  headSha,
  mergedAt: AT,
  files: [],
  commits: [],
  ...given,
});

/** What every store of changes of the past does. */
export function describeHistoryStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R51 the store of changes of the past: ${name}`, () => {
    const knownAfter = async (
      under: StoresUnderTest,
      ...rows: readonly HistoryChange[]
    ) =>
      under.unitOfWork.run(async trx => {
        await under.history.lockRepository(trx, REPOSITORY);
        await under.history.save(trx, rows);
        return under.history.known(trx, REPOSITORY, ['h1', 'h2', 'h9']);
      });

    it('keeps one of each head commit, the one that was saved last', async () => {
      const under = await create();
      const first = await knownAfter(
        under,
        past('h1'),
        past('h2', { trust: 'asserted', mergeSha: 'm2', pullRequest: 2 }),
        past('h9', { repository: 'github.com/acme/other' }),
      );
      expect([...first.values()]).toEqual([
        { headSha: 'h1', scanVersion: 1, trust: 'attested' },
        { headSha: 'h2', scanVersion: 1, trust: 'asserted' },
      ]);
      const second = await knownAfter(under, past('h2', { scanVersion: 2 }));
      expect(second.get('h2')).toEqual({
        headSha: 'h2',
        scanVersion: 2,
        trust: 'attested',
      });
    });

    it('recognises what was decided on by head, commit or pull request, and no preview', async () => {
      const under = await create();
      const decided = [
        stored('d1', { headSha: 'h1' }),
        stored('d2', { headSha: 'h2', pullRequest: 7 }),
        stored('d3', { headSha: 'h3', marks: { commits: [{ sha: 'm3' }] } }),
        stored('d4', { headSha: 'h4', pullRequest: 4 }, { isPreview: true }),
        stored('d5', { headSha: 'h5', repository: 'github.com/acme/other' }),
      ];
      const found = await under.unitOfWork.run(async trx => {
        for (const row of decided)
          await under.decisions.insertDecision(trx, row);
        return under.history.decidedHeads(trx, REPOSITORY, [
          merged('h1'),
          merged('s2', { pullRequest: 7 }),
          merged('s3', { mergeSha: 'm3' }),
          merged('h4', { pullRequest: 4 }),
          merged('h5'),
          merged('h6'),
        ]);
      });
      expect([...found]).toEqual(['h1', 's2', 's3']);
    });
  });
}

import { isUniqueViolation } from '../../../database/dialect';
import type { RaisedMark, StoredTierBatch, TierBatchItem } from '../model';
import type { StoresUnderTest } from '../store.contract';

const on = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

const batch = (
  batchId: string,
  given: Partial<StoredTierBatch> = {},
): StoredTierBatch => ({
  batchId,
  rule: undefined,
  reason: 'the libraries are public',
  proposedBy: 'user:default/ada',
  proposedAt: on(1),
  decision: undefined,
  undo: undefined,
  ledgerEntryId: `entry-${batchId}`,
  ...given,
});
const item = (
  name: string,
  given: Partial<TierBatchItem> = {},
): TierBatchItem => ({
  entityRef: `component:default/${name}`,
  tier: 'internal',
  isCritical: undefined,
  before: { tier: 'unclassified', isCritical: false },
  after: { tier: 'internal', isCritical: false },
  seen: 'digest',
  previous: undefined,
  outcome: 'planned',
  because: undefined,
  assignmentEntryId: undefined,
  ...given,
});
const unknown = item('unknown', {
  before: undefined,
  after: undefined,
  seen: undefined,
  outcome: 'refused',
  because: 'there is none',
});
const word = { by: 'user:default/ben', at: on(2), reason: 'agreed' };

/** What every store of classification in bulk does. */
export function describeTierBatchStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (
    ...rows: readonly (readonly [StoredTierBatch, readonly TierBatchItem[]])[]
  ) => {
    const under = await create();
    await under.unitOfWork.run(async trx => {
      for (const [each, items] of rows) {
        await under.tierBatches.insertTierBatch(trx, each, items);
      }
    });
    return under;
  };

  describe(`R05 the store of batches: ${name}`, () => {
    it('gives back batches and entities as it was given them', async () => {
      const rule = { owner: 'group:default/a', isUnclassified: true };
      const full = batch('full', {
        rule,
        decision: { verdict: 'confirmed', ...word },
        undo: word,
      });
      const items = [
        item('a', { isCritical: false, previous: { tier: 'public' } }),
        unknown,
      ];
      const { tierBatchViews, tierBatches, unitOfWork } = await filled([
        full,
        items,
      ]);
      expect(await tierBatchViews.tierBatch('full')).toEqual(full);
      expect(
        await unitOfWork.run(trx => tierBatches.tierBatchItems(trx, 'full')),
      ).toEqual(items);
      const page = await tierBatchViews.tierBatchItems('full', { limit: 1 });
      expect(page).toEqual({
        items: [items[0]],
        nextCursor: 'component:default/a',
      });
      expect(await tierBatchViews.tierBatch('none')).toBeUndefined();
    });

    it('refuses an id that is taken, and to change what it does not have', async () => {
      const { unitOfWork, tierBatches } = await filled([batch('a'), []]);
      const error = await unitOfWork
        .run(trx => tierBatches.insertTierBatch(trx, batch('a'), []))
        .catch(reason => reason);
      expect(isUniqueViolation(error)).toBe(true);
      await expect(
        unitOfWork.run(trx => tierBatches.updateTierBatch(trx, batch('none'))),
      ).rejects.toThrow('is not stored');
    });

    it('keeps what came of it in the place of what was expected', async () => {
      const many = Array.from({ length: 170 }, (_, index) =>
        item(`c${String(index).padStart(3, '0')}`),
      );
      const { unitOfWork, tierBatches, tierBatchViews } = await filled([
        batch('a'),
        [...many, unknown],
      ]);
      const mark: RaisedMark = {
        repository: 'github.com/acme/a',
        path: '',
        entityRef: 'component:default/c000',
        before: { isCritical: false, since: on(1) },
        after: { tier: 'internal', isCritical: false, since: on(2) },
      };
      const decided = batch('a', {
        decision: { verdict: 'confirmed', ...word },
        ledgerEntryId: 'later',
      });
      const done = many.map(each => ({
        ...each,
        previous: {},
        outcome: 'applied' as const,
        assignmentEntryId: 'e1',
      }));
      await unitOfWork.run(async trx => {
        expect(await tierBatches.raisedMarks(trx, 'a')).toEqual([]);
        await tierBatches.updateTierBatch(trx, decided);
        await tierBatches.saveTierBatchItems(trx, 'a', done);
        await tierBatches.saveRaisedMarks(trx, 'a', [mark]);
        expect(await tierBatches.raisedMarks(trx, 'a')).toEqual([mark]);
        expect(await tierBatches.tierBatch(trx, 'a')).toEqual(decided);
      });
      const counts = await tierBatchViews.tierBatchCounts(['a', 'none']);
      expect([...counts]).toEqual([['a', { applied: 170, refused: 1 }]]);
      const refs = await tierBatchViews.tierBatchRefs(['a']);
      expect(refs.get('a')).toEqual(many.map(({ entityRef }) => entityRef));
      const refused = await tierBatchViews.tierBatchItems('a', {
        limit: 9,
        outcome: 'refused',
      });
      expect(refused.items).toEqual([unknown]);
    });

    it('finds those that wait for a second person, newest first', async () => {
      const { tierBatchViews } = await filled(
        [batch('old'), []],
        [batch('new', { proposedAt: on(3) }), []],
        [batch('done', { decision: { verdict: 'confirmed', ...word } }), []],
        [batch('gone', { decision: { verdict: 'withdrawn', ...word } }), []],
      );
      const idsOf = async (limit: number) =>
        (await tierBatchViews.proposedTierBatches(limit)).map(
          ({ batchId }) => batchId,
        );
      expect(await idsOf(9)).toEqual(['new', 'old']);
      expect(await idsOf(1)).toEqual(['new']);
    });

    it('pages newest first', async () => {
      const { tierBatchViews } = await filled(
        [batch('a'), []],
        [batch('b', { proposedAt: on(3) }), []],
        [batch('c', { proposedAt: on(2) }), []],
      );
      const first = await tierBatchViews.tierBatches({ limit: 2 });
      expect(first.items.map(({ batchId }) => batchId)).toEqual(['b', 'c']);
      const { nextCursor: cursor } = first;
      const rest = await tierBatchViews.tierBatches({ limit: 2, cursor });
      expect(rest.items.map(({ batchId }) => batchId)).toEqual(['a']);
    });
  });
}

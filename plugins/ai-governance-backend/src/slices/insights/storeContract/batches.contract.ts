import type { StoresUnderTest } from '../store.contract';

const at = (minute: number): string =>
  `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const BATCH = {
  batch: 'b1',
  source: 'ndjson',
  kind: 'signal',
  sentBy: 'user:default/ada',
};
const NOTHING = { nextLine: 1, lines: 0, stored: 0, repeated: 0, refused: 0 };

/** What every store of how far uploads came does. */
export function describeBatchStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R07 how far uploads came: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
      await begin(BATCH, 1);
    });
    const begin = (batch: typeof BATCH, minute: number) =>
      under.unitOfWork.run(trx => under.batches.begin(trx, batch, at(minute)));
    const advance = (
      progress: Partial<typeof NOTHING>,
      minute: number,
      batch = 'b1',
    ) =>
      under.unitOfWork.run(trx =>
        under.batches.advance(
          trx,
          { ...NOTHING, ...progress, batch },
          at(minute),
        ),
      );

    it('begins with nothing, and once only', async () => {
      await begin({ ...BATCH, sentBy: 'user:default/ben' }, 9);
      expect(await under.batchViews.batch('b1')).toEqual({
        ...BATCH,
        ...NOTHING,
        startedAt: at(1),
        updatedAt: at(1),
      });
      expect(await under.batchViews.batch('b2')).toBeUndefined();
    });

    it('adds up, and never goes back', async () => {
      const some = { lines: 9, stored: 4, repeated: 3, refused: 2 };
      await advance({ ...some, nextLine: 10 }, 2);
      await advance({ ...some, nextLine: 5 }, 3);
      await advance({ ...some, nextLine: 99 }, 3, 'b2');
      expect(await under.batchViews.batch('b1')).toMatchObject({
        nextLine: 10,
        lines: 18,
        stored: 8,
        repeated: 6,
        refused: 4,
        startedAt: at(1),
        updatedAt: at(3),
      });
    });

    it('is forgotten once nothing was added for long', async () => {
      await begin({ ...BATCH, batch: 'b2' }, 1);
      await advance({}, 5, 'b2');
      await under.unitOfWork.run(trx =>
        under.batches.forgetBatches(trx, at(5)),
      );
      expect(await under.batchViews.batch('b1')).toBeUndefined();
      expect(await under.batchViews.batch('b2')).toMatchObject(NOTHING);
    });
  });
}

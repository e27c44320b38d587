import type { InsightsState } from '../model';
import type { StoresUnderTest } from '../store.contract';

const ALL: Required<InsightsState> = {
  closedUntil: '2026-11-02T09:00:00.000Z',
  sealedBefore: '2026-01',
  driftLimit: 3.25,
};

/** What every store of what the slice remembers about itself does. */
export function describeStateStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R11 how far the slice came: ${name}`, () => {
    it('is nothing at first, and each thing once it was saved', async () => {
      const { unitOfWork, state, work } = await create();
      const save = (given: InsightsState) =>
        unitOfWork.run(trx => state.save(trx, given));
      expect(await work.state()).toEqual({});
      await save({ ...ALL, driftLimit: undefined });
      await save({ driftLimit: 3.5 });
      await save({ driftLimit: 3.25, closedUntil: undefined });
      await save({});
      expect(await work.state()).toEqual(ALL);
    });
  });
}

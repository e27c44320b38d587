import fc from 'fast-check';
import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { insightsOn, startAgain } from './__testUtils__/insightsOn';
import { companyRecords, smallCompany } from './__testUtils__/smallCompany';
import type { TestRecord } from './__testUtils__/uploads';

const RUNS = 5;
const [FIRST, ...OTHERS] = companyRecords() as [TestRecord, ...TestRecord[]];
/** A correction that moves a change into another month; what is older must not win, whenever it comes. */
const CORRECTED: TestRecord = {
  ...FIRST,
  revision: 2,
  body: {
    ...FIRST.body,
    openedAt: '2026-10-20T09:00:00Z',
    mergedAt: '2026-10-20T12:00:00Z',
  },
};
const RECORDS = [FIRST, ...OTHERS, CORRECTED];

/** Everything at least once and some of it again, in any order, in pieces, with or without a computation after each. */
const turns = fc
  .record({
    order: fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length }),
    again: fc.subarray(RECORDS),
    cuts: fc.array(
      fc.record({
        length: fc.integer({ min: 1, max: 90 }),
        isComputed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ order, again, cuts }) => {
    const all = [...order, ...again];
    let from = 0;
    const pieces = cuts.map(({ length, isComputed }) => {
      const records = all.slice(from, from + length);
      from += length;
      return { records, isComputed };
    });
    return [...pieces, { records: all.slice(from), isComputed: true }];
  });

describe.each(eachDatabase())('R07 the order of what comes on %s', id => {
  it('any order, repetition and splitting, with computations in between, gives the cells of all at once', async () => {
    const knex = await cleanDatabase(id);
    const insights = insightsOn(knex, smallCompany());
    await startAgain(knex, insights);
    await insights.hand(RECORDS);
    await insights.settle();
    const expected = await insights.cells();
    expect(expected.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(turns, async pieces => {
        await startAgain(knex, insights);
        for (const { records, isComputed } of pieces) {
          await insights.hand(records);
          if (isComputed) await insights.compute();
        }
        await insights.settle();
        expect(await insights.cells()).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

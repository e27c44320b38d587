import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { insightsOn, rebuild, startAgain } from './__testUtils__/insightsOn';
import { companyRecords, smallCompany } from './__testUtils__/smallCompany';
import type { TestRecord } from './__testUtils__/uploads';

const change = (over: object = {}): TestRecord => ({
  kind: 'change',
  key: 'odd',
  body: {
    repository: 'github.com/acme/checkout',
    number: 1,
    openedAt: '2026-10-01T09:00:00Z',
    mergedAt: '2026-10-01T13:00:00Z',
    author: 'ada',
    isBot: false,
    isToDefaultBranch: true,
    ...over,
  },
});
const seat = (day: string): TestRecord => ({
  kind: 'seat',
  key: 'odd',
  body: { day, person: 'ada', assistant: 'copilot' },
});

describe.each(eachDatabase())('R07 odd records on %s', id => {
  it.each`
    what                                | record                                                                            | month
    ${'a leap day'}                     | ${change({ openedAt: '2024-02-29T01:00:00Z', mergedAt: '2024-02-29T23:59:59Z' })} | ${'2024-02'}
    ${'the last instant of a month'}    | ${change({ mergedAt: '2026-10-31T23:59:59.999Z' })}                               | ${'2026-10'}
    ${'the first instant of a month'}   | ${change({ mergedAt: '2026-11-01T00:00:00.000Z' })}                               | ${'2026-11'}
    ${'a zone that is a month ahead'}   | ${change({ mergedAt: '2026-11-01T01:30:00+02:00' })}                              | ${'2026-10'}
    ${'a zone that is a month behind'}  | ${change({ mergedAt: '2026-10-31T20:00:00-05:00' })}                              | ${'2026-11'}
    ${'the hour that Europe has twice'} | ${change({ mergedAt: '2026-10-25T02:30:00+01:00' })}                              | ${'2026-10'}
    ${'a clock years ahead'}            | ${change({ mergedAt: '2031-05-01T00:00:00Z' })}                                   | ${'2031-05'}
    ${'a clock decades behind'}         | ${change({ openedAt: '1970-01-01T00:00:00Z', mergedAt: '1970-01-01T00:00:00Z' })} | ${'1970-01'}
    ${'a merge before the opening'}     | ${change({ mergedAt: '2026-09-30T13:00:00Z' })}                                   | ${'2026-09'}
    ${'as many lines as may be'}        | ${change({ addedLines: 1e12 })}                                                   | ${'2026-10'}
    ${'more lines than may be'}         | ${change({ addedLines: Number.MAX_SAFE_INTEGER })}                                | ${undefined}
    ${'a day that is none'}             | ${seat('2026-02-30')}                                                             | ${undefined}
    ${'a 29 February that is none'}     | ${seat('2026-02-29')}                                                             | ${undefined}
    ${'a seat on a leap day'}           | ${seat('2024-02-29')}                                                             | ${'2024-02'}
    ${'no number'}                      | ${change({ number: Number.NaN })}                                                 | ${undefined}
    ${'lines without end'}              | ${change({ addedLines: Number.POSITIVE_INFINITY })}                               | ${undefined}
    ${'fewer lines than none'}          | ${change({ addedLines: -1 })}                                                     | ${undefined}
    ${'an instant that is none'}        | ${change({ mergedAt: 'soon' })}                                                   | ${undefined}
    ${'an instant without a zone'}      | ${change({ mergedAt: '2026-10-01T13:00:00' })}                                    | ${undefined}
    ${'a revision that is no number'}   | ${{ ...change(), revision: Number.NaN }}                                          | ${undefined}
  `('$what counts in $month', async ({ record, month }) => {
    const knex = await cleanDatabase(id);
    const insights = insightsOn(knex, smallCompany());
    await startAgain(knex, insights);
    const receipt = await insights.hand([
      record,
      ...companyRecords().slice(56, 76),
    ]);
    const isKept = month !== undefined;
    expect([receipt.stored, receipt.refusedInAll]).toEqual(
      isKept ? [21, 0] : [20, 1],
    );
    expect(receipt.refused.map(({ record: number }) => number)).toEqual(
      isKept ? [] : [1],
    );
    const odd = await knex('insights_signals')
      .whereIn(
        'record_id',
        knex('insights_records')
          .where('natural_key', 'like', '% odd')
          .select('record_id'),
      )
      .pluck('month');
    expect(odd).toEqual(month === undefined ? [] : [month]);
    await insights.settle();
    expect(await insights.cells()).toEqual(await rebuild(knex, insights));
  });

  it('a seat that comes twice, from two records of one day, is one seat', async () => {
    const knex = await cleanDatabase(id);
    const insights = insightsOn(knex, smallCompany());
    await startAgain(knex, insights);
    const once = seat('2026-10-01');
    const receipt = await insights.hand([
      once,
      once,
      { ...once, key: 'again' },
    ]);
    expect(receipt).toMatchObject({ stored: 2, repeated: 1 });
    await insights.settle();
    expect(
      new Set(await knex('insights_signals').pluck('signal_id')).size,
    ).toBe(1);
  });
});

import { lastClosedMonth, previousOf, requirePeriod, trendOf } from './periods';

const NOW = '2026-11-23T12:00:00.000Z';

describe('R11 periods that can be asked for', () => {
  it.each`
    asked           | found           | previous        | oldest
    ${undefined}    | ${'2026-10'}    | ${'2026-09'}    | ${'2025-10'}
    ${'2026-W47'}   | ${'2026-W47'}   | ${'2026-W46'}   | ${'2026-W35'}
    ${'2026-W01'}   | ${'2026-W01'}   | ${'2025-W52'}   | ${'2025-W41'}
    ${'2021-W01'}   | ${'2021-W01'}   | ${'2020-W53'}   | ${'2020-W42'}
    ${'2026-01'}    | ${'2026-01'}    | ${'2025-12'}    | ${'2025-01'}
    ${'2024-03'}    | ${'2024-03'}    | ${'2024-02'}    | ${'2023-03'}
    ${'2026-Q1'}    | ${'2026-Q1'}    | ${'2025-Q4'}    | ${'2023-Q1'}
    ${'2026-10/12'} | ${'2026-10/12'} | ${'2026-09/12'} | ${'2025-10/12'}
  `(
    '$asked is $found, after $previous, with a trend from $oldest',
    ({ asked, found, previous, oldest }) => {
      const period = requirePeriod(asked, NOW);
      expect(period.id).toBe(found);
      expect(previousOf(period).id).toBe(previous);
      const trend = trendOf(period);
      expect([trend.length, trend[0]!.id, trend.at(-1)!.id]).toEqual([
        13,
        oldest,
        found,
      ]);
    },
  );

  it.each`
    asked           | code
    ${'2026-11'}    | ${'insights.openPeriod'}
    ${'2026-W48'}   | ${'insights.openPeriod'}
    ${'2026-Q4'}    | ${'insights.openPeriod'}
    ${'2026-11/12'} | ${'insights.openPeriod'}
    ${'2026-13'}    | ${'insights.unknownPeriod'}
    ${'2026-W54'}   | ${'insights.unknownPeriod'}
    ${'2026-Q5'}    | ${'insights.unknownPeriod'}
    ${'yesterday'}  | ${'insights.unknownPeriod'}
    ${''}           | ${'insights.unknownPeriod'}
  `('$asked fails with $code', ({ asked, code }) => {
    expect(() => requirePeriod(asked, NOW)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it.each`
    now                           | month
    ${'2026-11-01T00:00:00.000Z'} | ${'2026-10'}
    ${'2026-10-31T23:59:59.999Z'} | ${'2026-09'}
    ${'2024-03-01T00:00:00.000Z'} | ${'2024-02'}
    ${'2026-01-01T00:30:00.000Z'} | ${'2025-12'}
  `('the last closed month at $now is $month', ({ now, month }) => {
    expect(lastClosedMonth(now).id).toBe(month);
  });
});

import { monthsThatClosed } from './closePeriods';

describe('R11 months that closed or became mature', () => {
  it.each`
    since                     | until                     | months                    | why
    ${'2026-11-26T00:00:00Z'} | ${'2026-11-27T00:00:00Z'} | ${[]}                     | ${'nothing ended'}
    ${'2026-11-22T23:59:59Z'} | ${'2026-11-23T00:00:00Z'} | ${['2026-11']}            | ${'a week ended at that instant'}
    ${'2026-11-23T00:00:00Z'} | ${'2026-11-23T00:00:01Z'} | ${[]}                     | ${'it ended before'}
    ${'2026-09-30T23:00:00Z'} | ${'2026-10-01T01:00:00Z'} | ${['2026-09', '2026-08']} | ${'a month ended, and 30 days before it a month, too'}
    ${'2026-10-04T23:00:00Z'} | ${'2026-10-05T01:00:00Z'} | ${['2026-09', '2026-10']} | ${'a week over two months ended'}
    ${'2028-02-29T23:00:00Z'} | ${'2028-03-01T01:00:00Z'} | ${['2028-02', '2028-01']} | ${'a leap day, and January was watched for 30 days'}
    ${'2026-10-25T00:30:00Z'} | ${'2026-10-25T03:30:00Z'} | ${[]}                     | ${'clocks of Europe were turned back'}
    ${'2027-01-03T23:00:00Z'} | ${'2027-01-04T01:00:00Z'} | ${['2026-12', '2027-01']} | ${'the last week of a year ended'}
  `('$why: $months', ({ since, until, months }) => {
    expect([...monthsThatClosed(since, until)].sort()).toEqual(
      [...months].sort(),
    );
  });
});

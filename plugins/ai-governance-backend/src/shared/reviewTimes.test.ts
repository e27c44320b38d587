import { workingHoursAfter } from './reviewTimes';

describe('R22 hours of working days', () => {
  // 2 November 2026 is a Monday.
  it.each`
    at                            | hours  | expected
    ${'2026-11-02T09:00:00.000Z'} | ${48}  | ${'2026-11-04T09:00:00.000Z'}
    ${'2026-11-05T09:00:00.000Z'} | ${48}  | ${'2026-11-09T09:00:00.000Z'}
    ${'2026-11-06T18:30:00.000Z'} | ${48}  | ${'2026-11-10T18:30:00.000Z'}
    ${'2026-11-07T10:00:00.000Z'} | ${1}   | ${'2026-11-09T01:00:00.000Z'}
    ${'2026-11-08T23:59:59.999Z'} | ${24}  | ${'2026-11-10T00:00:00.000Z'}
    ${'2026-11-06T00:00:00.000Z'} | ${24}  | ${'2026-11-07T00:00:00.000Z'}
    ${'2026-11-02T09:00:00.000Z'} | ${720} | ${'2026-12-14T09:00:00.000Z'}
  `('$hours after $at are $expected', ({ at, hours, expected }) => {
    expect(workingHoursAfter(at, hours)).toBe(expected);
  });
});

import {
  dayState,
  endOfDay,
  lastDayBefore,
  lastDayOf,
  usualDay,
  waiverDays,
} from './days';

const now = new Date('2026-11-20T09:30:00.000Z');

describe('R15 a waiver ends on a day that the policy allows', () => {
  it.each`
    at                            | daysAtMost   | last            | usual
    ${'2026-11-20T09:30:00.000Z'} | ${90}        | ${'2027-02-17'} | ${'2026-12-04'}
    ${'2026-11-20T00:00:00.000Z'} | ${90}        | ${'2027-02-17'} | ${'2026-12-04'}
    ${'2026-11-20T23:59:59.999Z'} | ${7}         | ${'2026-11-26'} | ${'2026-11-26'}
    ${'2026-11-20T09:30:00.000Z'} | ${1}         | ${'2026-11-20'} | ${'2026-11-20'}
    ${'2026-11-20T09:30:00.000Z'} | ${undefined} | ${undefined}    | ${'2026-12-04'}
  `(
    'at $at with $daysAtMost days: until $last, $usual unless chosen',
    ({ at, daysAtMost, last, usual }) => {
      const days = waiverDays(new Date(at), daysAtMost);
      expect(days).toEqual({
        first: '2026-11-20',
        ...(last === undefined ? {} : { last }),
      });
      expect(usualDay(new Date(at), days)).toBe(usual);
    },
  );

  it('never lasts longer than the policy says, at any time of the day', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const at = new Date(Date.UTC(2026, 10, 20, hour, 17));
      const { last = '' } = waiverDays(at, 30);
      expect(Date.parse(endOfDay(last))).toBeLessThanOrEqual(
        at.getTime() + 30 * 86_400_000,
      );
    }
  });

  it.each`
    day             | state
    ${'2026-11-20'} | ${'ready'}
    ${'2027-02-17'} | ${'ready'}
    ${'2027-02-18'} | ${'tooLate'}
    ${'2026-11-19'} | ${'past'}
    ${''}           | ${'missing'}
    ${'2026-13-40'} | ${'missing'}
    ${'soon'}       | ${'missing'}
  `('$day is $state', ({ day, state }) => {
    expect(dayState(day, waiverDays(now, 90))).toBe(state);
  });

  it.each`
    instant                       | over            | ends
    ${'2026-12-05T00:00:00.000Z'} | ${'2026-12-04'} | ${'2026-12-04'}
    ${'2026-12-05T00:00:00.001Z'} | ${'2026-12-04'} | ${'2026-12-05'}
    ${'2026-12-05T11:00:00.000Z'} | ${'2026-12-04'} | ${'2026-12-05'}
    ${'2026-12-05T23:59:59.999Z'} | ${'2026-12-04'} | ${'2026-12-05'}
  `('at $instant $over is over, and $ends ends', ({ instant, over, ends }) => {
    expect(lastDayBefore(instant)).toBe(over);
    expect(lastDayOf(instant)).toBe(ends);
  });

  it('ends when its day is over', () => {
    expect(endOfDay('2026-12-31')).toBe('2027-01-01T00:00:00.000Z');
  });
});

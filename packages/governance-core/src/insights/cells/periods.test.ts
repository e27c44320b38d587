import fc from 'fast-check';
import {
  monthOf,
  periodOf,
  periodsTouched,
  quarterOf,
  weekOf,
  yearEndingWith,
} from './periods';

const at = (text: string) => Date.parse(text);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('R09 periods', () => {
  // Expected: ISO 8601 week dates.
  it.each`
    instant                       | week          | from
    ${'2024-01-01T00:00:00Z'}     | ${'2024-W01'} | ${'2024-01-01'}
    ${'2024-12-30T00:00:00Z'}     | ${'2025-W01'} | ${'2024-12-30'}
    ${'2020-12-31T23:59:59.999Z'} | ${'2020-W53'} | ${'2020-12-28'}
    ${'2021-01-03T23:59:59.999Z'} | ${'2020-W53'} | ${'2020-12-28'}
    ${'2021-01-04T00:00:00Z'}     | ${'2021-W01'} | ${'2021-01-04'}
    ${'2026-11-23T12:00:00Z'}     | ${'2026-W48'} | ${'2026-11-23'}
    ${'1969-12-31T00:00:00Z'}     | ${'1970-W01'} | ${'1969-12-29'}
  `('$instant is in $week', ({ instant, week, from }) => {
    const found = weekOf(at(instant));
    expect(found.id).toBe(week);
    expect(iso(found.window.from)).toBe(from);
    expect(found.window.to - found.window.from).toBe(7 * 86_400_000);
  });

  it.each`
    instant                       | of                | id              | from            | to
    ${'2028-02-29T23:59:59.999Z'} | ${monthOf}        | ${'2028-02'}    | ${'2028-02-01'} | ${'2028-03-01'}
    ${'2026-12-31T23:59:59.999Z'} | ${monthOf}        | ${'2026-12'}    | ${'2026-12-01'} | ${'2027-01-01'}
    ${'2026-03-31T23:59:59.999Z'} | ${quarterOf}      | ${'2026-Q1'}    | ${'2026-01-01'} | ${'2026-04-01'}
    ${'2026-11-01T00:00:00Z'}     | ${quarterOf}      | ${'2026-Q4'}    | ${'2026-10-01'} | ${'2027-01-01'}
    ${'2026-11-15T00:00:00Z'}     | ${yearEndingWith} | ${'2026-11/12'} | ${'2025-12-01'} | ${'2026-12-01'}
  `('$instant is in $id', ({ instant, of, id, from, to }) => {
    const found = of(at(instant));
    expect(found.id).toBe(id);
    expect([iso(found.window.from), iso(found.window.to)]).toEqual([from, to]);
  });

  it('says what a month changes', () => {
    const ids = (now: string) =>
      periodsTouched(at('2026-09-15T00:00:00Z'), at(now)).map(({ id }) => id);
    expect(ids('2026-11-23T00:00:00Z')).toEqual([
      '2026-W36',
      '2026-W37',
      '2026-W38',
      '2026-W39',
      '2026-W40',
      '2026-09',
      '2026-Q3',
      '2026-09/12',
      '2026-10/12',
      '2026-11/12',
    ]);
    expect(
      ids('2028-11-23T00:00:00Z').filter(id => id.endsWith('/12')),
    ).toHaveLength(12);
    expect(ids('2026-09-16T00:00:00Z').filter(id => id.includes('W'))).toEqual([
      '2026-W36',
      '2026-W37',
      '2026-W38',
    ]);
  });

  it('finds every period by its id', () => {
    const instant = fc.integer({
      min: at('1980-01-01'),
      max: at('2100-01-01'),
    });
    fc.assert(
      fc.property(instant, ms => {
        for (const period of [
          weekOf(ms),
          monthOf(ms),
          quarterOf(ms),
          yearEndingWith(ms),
        ]) {
          expect(period.window.from <= ms && ms < period.window.to).toBe(true);
          expect(periodOf(period.id)).toEqual(period);
        }
      }),
    );
  });

  it.each([
    '',
    '2026',
    '2026-13',
    '2026-00',
    '2026-W54',
    '2026-W00',
    '2026-Q5',
    '2026-11/11',
    'x2026-11',
  ])('knows no period `%s`', id => {
    expect(periodOf(id)).toBeUndefined();
  });
});

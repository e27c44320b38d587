import { stateOf, work } from './__testUtils__/work';
import { publicationOf } from './publicationOf';

const ALL = { axis: 'all', value: '' } as const;

describe('R09 a cell is hidden for its own sake', () => {
  it.each`
    what                     | observed                      | state
    ${'five people'}         | ${'01-05 abcde'}              | ${'published'}
    ${'four people'}         | ${'01-05 abcdabcdabcd'}       | ${'tooFewPeople'}
    ${'somebody unknown'}    | ${'01-05 abcd?'}              | ${'tooFewPeople'}
    ${'half of them of one'} | ${'01-05 abcde; 01-06 aaa'}   | ${'published'}
    ${'more than half'}      | ${'01-05 abcde; 01-06 aaaa'}  | ${'onePersonPrevails'}
    ${'nothing at all'}      | ${'01-12 abcde'}              | ${'noObservations'}
    ${'work of other weeks'} | ${'01-04 abcde; 01-12 abcde'} | ${'noObservations'}
  `('of $what', ({ observed, state }) => {
    expect(stateOf(observed, '2026-W02')).toBe(state);
  });

  it.each(['2026-W02 tier:public', '2026-W54', 'x', '2026-1'])(
    'is not kept: %s',
    cell => {
      expect(stateOf('01-05 abcde tier:public', cell)).toBe('notKept');
    },
  );

  it.each([4, 0, -1, 5.5, Number.NaN, Infinity])(
    'never goes by a minimum of %p',
    minimum => {
      expect(() =>
        publicationOf({ observations: [], now: 0, minimum }),
      ).toThrow(
        `expected a minimum of at least 5 people, got \`${minimum}\`: it can be raised, not lowered`,
      );
    },
  );

  it('goes by a minimum that was raised', () => {
    const isPublished = (minimum: number) =>
      publicationOf({
        observations: work('01-05 abcdef'),
        now: Date.UTC(2027, 0, 1),
        minimum,
      }).isPublished('2026-01', ALL);
    expect([5, 6, 7].map(isPublished)).toEqual([true, true, false]);
  });
});

// Weeks begin on 5, 12, 19 and 26 January 2026; the last one ends with Sunday 1 February.
describe('R09 weeks beside months', () => {
  const weeks = '01-05 abcde; 01-12 abcde; 01-19 abcde';
  it.each`
    what                                       | observed                                | held       | month
    ${'nothing is left of the month'}          | ${weeks}                                | ${[]}      | ${'published'}
    ${'four people are left'}                  | ${`${weeks}; 01-26 abcd`}               | ${['W04']} | ${'published'}
    ${'five people are left of two weeks'}     | ${`${weeks}; 01-26 abcd; 01-02 e`}      | ${[]}      | ${'published'}
    ${'nobody known is left'}                  | ${`${weeks}; 01-26 ??????`}             | ${['W04']} | ${'published'}
    ${'no whole week can be held back'}        | ${'01-02 ab; 01-28 abcde'}              | ${[]}      | ${'wouldTellOfFew'}
    ${'few work on the first of the next one'} | ${`${weeks}; 01-28 abcde; 02-01 ab`}    | ${['W05']} | ${'published'}
    ${'many do'}                               | ${`${weeks}; 01-28 abcde; 02-01 abcde`} | ${[]}      | ${'published'}
  `('when $what', ({ observed, held, month }) => {
    expect(
      ['W01', 'W02', 'W03', 'W04', 'W05'].filter(
        week => stateOf(observed, `2026-${week}`) === 'wouldTellOfFew',
      ),
    ).toEqual(held);
    expect(stateOf(observed, '2026-01')).toBe(month);
  });

  it('holds a week back in the month in which a piece of another one is small', () => {
    const observed = '01-28 abcde; 02-01 ab; 02-02 abcde; 02-09 abcde';
    expect(
      ['W05', 'W06', 'W07'].map(week => stateOf(observed, `2026-${week}`)),
    ).toEqual(['wouldTellOfFew', 'published', 'wouldTellOfFew']);
    expect(stateOf(observed, '2026-02')).toBe('published');
  });

  it.each`
    now             | W02               | W03               | W04               | month
    ${'2026-01-11'} | ${'periodIsOpen'} | ${'periodIsOpen'} | ${'periodIsOpen'} | ${'periodIsOpen'}
    ${'2026-01-12'} | ${'periodIsOpen'} | ${'periodIsOpen'} | ${'periodIsOpen'} | ${'periodIsOpen'}
    ${'2026-01-19'} | ${'published'}    | ${'periodIsOpen'} | ${'periodIsOpen'} | ${'periodIsOpen'}
    ${'2026-01-31'} | ${'published'}    | ${'published'}    | ${'periodIsOpen'} | ${'periodIsOpen'}
    ${'2026-02-01'} | ${'published'}    | ${'published'}    | ${'published'}    | ${'published'}
  `('on $now tells of what is over', ({ now, month, ...expected }) => {
    for (const [week, state] of Object.entries(expected))
      expect(stateOf(weeks, `2026-${week}`, now)).toBe(state);
    expect(stateOf(weeks, '2026-01', now)).toBe(month);
  });
});

describe('R09 segments of a month', () => {
  const published = (observed: string) =>
    [
      'tier:public',
      'tier:internal',
      'tier:restricted',
      'assistant:copilot',
      'attribution:unknown@declared',
    ].filter(cell => stateOf(observed, `2026-01 ${cell}`) === 'published');

  it.each`
    what                                   | observed                                                                                              | told
    ${'two of enough people'}              | ${'01-05 abcde tier:public; 01-05 fghij tier:internal'}                                               | ${['tier:public', 'tier:internal']}
    ${'one, and the rest is small'}        | ${'01-05 abcd tier:public; 01-05 efghi tier:internal'}                                                | ${[]}
    ${'the same people in both'}           | ${'01-05 abcde tier:public; 01-05 abcde tier:internal'}                                               | ${['tier:public', 'tier:internal']}
    ${'the larger of two beside a small'}  | ${'01-05 abc tier:public; 01-05 abcde tier:internal; 01-05 abcdef tier:restricted'}                   | ${['tier:restricted']}
    ${'one that differs by few'}           | ${'01-05 abcdef tier:public assistant:copilot; 01-05 abcdef tier:internal; 01-05 abcd tier:public'}   | ${['tier:public', 'tier:internal']}
    ${'attribution before a tier'}         | ${'01-05 abcdef tier:public attribution:unknown@declared; 01-05 abcdef; 01-05 abcd tier:public'}      | ${['attribution:unknown@declared']}
    ${'none of a month that is not told'}  | ${'01-02 ab tier:public; 01-28 abcde tier:public; 01-28 abcde tier:internal'}                         | ${[]}
    ${'one that differs by a week of few'} | ${'01-05 abcde tier:public; 01-12 abcde tier:internal; 01-13 abc tier:public; 01-13 d tier:internal'} | ${[]}
  `('tell of $what', ({ observed, told }) => {
    expect(published(observed)).toEqual(told);
  });
});

describe('R09 quarters and twelve months', () => {
  it.each`
    what                                 | observed                                   | quarter             | year
    ${'the sum of what is told'}         | ${'01-05 abcde; 02-03 abcde; 03-03 abcde'} | ${'published'}      | ${'published'}
    ${'months without anything'}         | ${'01-05 abcde'}                           | ${'published'}      | ${'published'}
    ${'three small months'}              | ${'01-05 abc; 02-03 cde; 03-03 efg'}       | ${'published'}      | ${'published'}
    ${'one small month'}                 | ${'01-05 abcde; 02-03 abcde; 03-03 ab'}    | ${'wouldTellOfFew'} | ${'wouldTellOfFew'}
    ${'two that are enough together'}    | ${'01-05 abcde; 02-03 abc; 03-03 de'}      | ${'published'}      | ${'published'}
    ${'two of the same four people'}     | ${'01-05 abcde; 02-03 abcd; 03-03 abcd'}   | ${'wouldTellOfFew'} | ${'wouldTellOfFew'}
    ${'a small quarter beside others'}   | ${'01-05 abcd; 04-06 abcde'}               | ${'tooFewPeople'}   | ${'wouldTellOfFew'}
    ${'nothing but small ones all year'} | ${'01-05 abcd; 04-06 efgh'}                | ${'tooFewPeople'}   | ${'wouldTellOfFew'}
  `('of $what', ({ observed, quarter, year }) => {
    expect(stateOf(observed, '2026-Q1')).toBe(quarter);
    expect(stateOf(observed, '2026-12/12')).toBe(year);
  });

  it('add single months at the ends of twelve', () => {
    const observed = '01-05 abc; 02-03 cde; 03-03 abcde';
    expect(stateOf(observed, '2026-Q1')).toBe('published');
    expect(stateOf(observed, '2026-12/12')).toBe('published');
    expect(stateOf(observed, '2027-01/12')).toBe('wouldTellOfFew');
    expect(stateOf(observed, '2027-02/12')).toBe('published');
    expect(stateOf(observed, '2027-03/12')).toBe('noObservations');
  });

  it.each`
    cell                         | state
    ${'2026-Q1 tier:public'}     | ${'published'}
    ${'2026-Q1 tier:internal'}   | ${'published'}
    ${'2026-12/12 tier:public'}  | ${'published'}
    ${'2026-01 tier:public'}     | ${'tooFewPeople'}
    ${'2026-01 tier:internal'}   | ${'wouldTellOfFew'}
    ${'2026-Q1 tier:restricted'} | ${'noObservations'}
  `('tell of parts that no month tells of: $cell', ({ cell, state }) => {
    expect(
      stateOf(
        '01-05 abc tier:public; 01-05 abcdef tier:internal; 02-03 de tier:public; 02-03 abcdef tier:internal',
        cell,
      ),
    ).toBe(state);
  });
});

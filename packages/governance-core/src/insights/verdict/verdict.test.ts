import { median, seededRandom } from '../statistics';
import { finish } from '../../shared/finish';
import { compareWeeksInTurn, type WeeksToCompare } from './compareWeeks';
import { verdictOf } from './verdict';

const compareWeeks = <Week>(weeks: WeeksToCompare<Week>) =>
  finish(compareWeeksInTurn(weeks));

const random = seededRandom(21);
/** Weeks of durations around `level`. */
const weeks = (count: number, level: number, perWeek = 30) =>
  Array.from({ length: count }, () =>
    Array.from(
      { length: perWeek },
      () => level * Math.exp(0.4 * random.normal()),
    ),
  );
const kpi = (drawn: readonly number[][]) => median(drawn.flat());

describe('R13 one KPI before and after', () => {
  it.each`
    what             | before           | after            | low      | high     | isFound
    ${'a third off'} | ${weeks(13, 12)} | ${weeks(13, 8)}  | ${-0.42} | ${-0.24} | ${true}
    ${'a half more'} | ${weeks(13, 8)}  | ${weeks(13, 12)} | ${0.32}  | ${0.7}   | ${true}
    ${'the same'}    | ${weeks(13, 10)} | ${weeks(13, 10)} | ${-0.15} | ${0.15}  | ${false}
  `('$what', ({ before, after, low, high, isFound }) => {
    const found = compareWeeks({ before, after, kpi, seed: 1 })!;
    expect(found.effect).toBeGreaterThan(low);
    expect(found.effect).toBeLessThan(high);
    expect(found.p < 0.01).toBe(isFound);
  });

  it.each`
    what                      | before                  | after
    ${'three weeks before'}   | ${weeks(3, 10)}         | ${weeks(13, 10)}
    ${'three weeks after'}    | ${weeks(13, 10)}        | ${weeks(3, 10)}
    ${'nothing measured'}     | ${weeks(13, 10)}        | ${[[], [], [], []]}
    ${'nothing to compare'}   | ${[[0], [0], [0], [0]]} | ${weeks(13, 10)}
    ${'no difference at all'} | ${[[5], [5], [5], [5]]} | ${[[5], [5], [5], [5]]}
  `('is not guessed from $what', ({ before, after }) => {
    expect(compareWeeks({ before, after, kpi, seed: 1 })).toBeUndefined();
  });

  it('finds something where nothing is about as often as it says', () => {
    let found = 0;
    for (let times = 0; times < 60; times += 1) {
      const { p } = compareWeeks({
        before: weeks(13, 10, 10),
        after: weeks(13, 10, 10),
        kpi,
        seed: times,
      })!;
      if (p < 0.05) found += 1;
    }
    expect(found).toBeLessThanOrEqual(9);
  });
});

describe('R13 the verdict', () => {
  const lower = (
    kpiId: string,
    effect?: number,
    p = 0.001,
    standardError = 0.02,
  ) => ({
    kpi: kpiId,
    direction: 'lower' as const,
    ...(effect === undefined
      ? {}
      : { comparison: { effect, p, standardError } }),
  });
  it.each`
    what                                        | inputs                                                                                                      | state              | states
    ${'nothing is known'}                       | ${[lower('a'), lower('b')]}                                                                                 | ${'notEnoughData'} | ${['notEnoughData', 'notEnoughData']}
    ${'one is faster'}                          | ${[lower('a', -0.2), lower('b')]}                                                                           | ${'improving'}     | ${['improved', 'notEnoughData']}
    ${'one is faster and one is worse'}         | ${[lower('a', -0.2), lower('b', 0.2)]}                                                                      | ${'notImproving'}  | ${['improved', 'worse']}
    ${'one that should rise rises'}             | ${[{ ...lower('a', 0.2), direction: 'higher' }]}                                                            | ${'improving'}     | ${['improved']}
    ${'nothing moved, and it would be seen'}    | ${[lower('a', 0.01, 0.6), lower('b', -0.01, 0.7)]}                                                          | ${'notImproving'}  | ${['noDetectableDifference', 'noDetectableDifference']}
    ${'nothing moved, and one could be hidden'} | ${[lower('a', 0.01, 0.6), lower('b', -0.01, 0.7, 0.2)]}                                                     | ${'notEnoughData'} | ${['noDetectableDifference', 'notEnoughData']}
    ${'one of four is significant by luck'}     | ${[lower('a', -0.1, 0.02, 0.2), lower('b', 0, 0.9, 0.2), lower('c', 0, 0.9, 0.2), lower('d', 0, 0.9, 0.2)]} | ${'notEnoughData'} | ${['notEnoughData', 'notEnoughData', 'notEnoughData', 'notEnoughData']}
  `('$what: $state', ({ inputs, state, states }) => {
    const verdict = verdictOf(inputs);
    expect(verdict.state).toBe(state);
    expect(verdict.kpis.map(each => each.state)).toEqual(states);
  });

  it('says how large a change would have been seen', () => {
    const [only] = verdictOf([lower('a', 0.01, 0.6, 0.03)]).kpis;
    expect(only!.detectableEffect).toBeCloseTo(Math.expm1(2.8016 * 0.03), 4);
  });
});

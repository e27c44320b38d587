import { aChange, times } from '../__testUtils__/teamPeriod';
import type { ObservedChange } from '../observations';
import type { TeamObservations } from '../observing';
import { seededRandom } from '../statistics';
import { teamVerdict, verdictWindows } from './teamVerdict';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const MS_PER_HOUR = 3_600_000;
const MS_PER_WEEK = 7 * 24 * MS_PER_HOUR;
const PER_WEEK = 12;
const random = seededRandom(7);
const { before, after } = verdictWindows(NOW);

/** Changes of `people` over half a year, each so many hours from ready to merged. */
const changesOf = (
  hoursBefore: number,
  hoursAfter: number,
  { people = 6, spread = 0.3 } = {},
) =>
  times(26 * PER_WEEK, (at): ObservedChange => {
    const readyAt =
      before.from +
      Math.floor(at / PER_WEEK) * MS_PER_WEEK +
      (at % PER_WEEK) * MS_PER_HOUR;
    const level = readyAt < after.from ? hoursBefore : hoursAfter;
    return aChange({
      id: `c${String(at).padStart(3, '0')}`,
      author: `p${at % people}`,
      openedAt: readyAt,
      readyAt,
      mergedAt:
        readyAt + level * Math.exp(spread * random.normal()) * MS_PER_HOUR,
    });
  });
const all = (changes: readonly ObservedChange[]): TeamObservations => ({
  changes,
  releases: [],
  deployments: [],
  criticalBugs: [],
  incidents: [],
  usage: [],
  seats: [],
  costs: [],
  requests: [],
  answers: [],
});
const judge = (changes: readonly ObservedChange[]) =>
  teamVerdict(all(changes), {
    now: NOW,
    seed: 'verdict team',
    minimumPeople: 5,
  });

describe('R13 whether the tools deliver for a team', () => {
  it('compares two quarters of whole weeks, the newest mature ones', () => {
    const weeks = [before, after].map(
      ({ from, to }) => (to - from) / MS_PER_WEEK,
    );
    expect(weeks).toEqual([13, 13]);
    expect(after.from).toBe(before.to);
    expect(new Date(after.to).toISOString()).toBe('2026-10-19T00:00:00.000Z');
  });

  it.each`
    what                          | changes                            | state
    ${'nothing'}                  | ${[]}                              | ${'notEnoughData'}
    ${'half the time'}            | ${changesOf(10, 5)}                | ${'improving'}
    ${'twice the time'}           | ${changesOf(5, 10)}                | ${'notImproving'}
    ${'half, of four people'}     | ${changesOf(10, 5, { people: 4 })} | ${'notEnoughData'}
    ${'weeks that do not differ'} | ${changesOf(10, 5, { spread: 0 })} | ${'notEnoughData'}
  `('$what is $state', ({ changes, state }) => {
    expect(judge(changes).state).toBe(state);
  });
});

import type { JudgedDrift } from '../model';
import { judgeDrift, WATCHED } from './judgeDrift';
import { toQuiet } from './limitDrift';

const MS_PER_WEEK = 7 * 86_400_000;
const START = Date.UTC(2025, 0, 6);
const WEEKS = 40;
const NOW = START + (WEEKS + 6) * MS_PER_WEEK;
const [DEFECTS] = WATCHED;

/** Steady for thirty weeks, then four times as many. */
const weeksOf = (isShown: (week: number) => boolean) =>
  Array.from({ length: WEEKS }, (_, week) => ({
    period: `week-${week}`,
    periodFrom: new Date(START + week * MS_PER_WEEK).toISOString(),
    tally: {
      changes: 50,
      defects: (week % 3) + (week < 30 ? 1 : 10),
      releases: 1,
      findings: 0,
      isShown: isShown(week),
    },
  }));

describe('R55 a drift chart of a team', () => {
  it.each`
    what                            | isShown                               | limit        | state
    ${'every week is shown'}        | ${() => true}                         | ${4}         | ${'shift'}
    ${'there is no limit yet'}      | ${() => true}                         | ${undefined} | ${'quiet'}
    ${'no week is shown'}           | ${() => false}                        | ${4}         | ${'quiet'}
    ${'the newest one is withheld'} | ${(week: number) => week < WEEKS - 1} | ${4}         | ${'quiet'}
  `('is $state when $what', ({ isShown, limit, state }) => {
    const judged = judgeDrift(weeksOf(isShown), DEFECTS!, { now: NOW, limit });
    expect(judged.state).toBe(state);
    expect(judged.signalPeriod).toBe(
      state === 'shift' ? `week-${WEEKS - 1}` : undefined,
    );
  });

  it.each`
    what                            | over                     | quiet
    ${'what is shown'}              | ${{}}                    | ${[{ expected: 2, sigmaZ: 1.1 }]}
    ${'nothing without a baseline'} | ${{ centre: undefined }} | ${[]}
    ${'nothing that is not shown'}  | ${{ points: [] }}        | ${[]}
  `('adds $what to the limit of the fleet', ({ over, quiet }) => {
    const chart: JudgedDrift = {
      kpi: 'defectDensity',
      state: 'quiet',
      centre: 0.04,
      sigmaZ: 1.1,
      points: [{ period: 'week-1', count: 2, exposure: 50, rate: 0.04 }],
    };
    expect(toQuiet({ ...chart, ...over })).toEqual(quiet);
  });
});

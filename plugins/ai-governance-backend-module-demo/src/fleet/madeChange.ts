import {
  atWork,
  MS_PER_HOUR,
  progressOf,
  timesOn,
  type TeamDay,
} from './fleetSignal';

const BOTS = 0.06;

/** What all signals of one change go by. */
export interface MadeChange {
  readonly on: TeamDay;
  readonly repository: string;
  readonly number: number;
  readonly author: string;
  readonly isBot: boolean;
  readonly mergedAt: number;
  readonly readyAt: number;
  readonly isAssisted: boolean;
}

function assistedShare({ traits }: TeamDay['team'], progress: number) {
  const { assistedAtFirst, assistedAtLast } = traits;
  // Slow, fast, slow, as adoption goes.
  const come = progress * progress * (3 - 2 * progress);
  return assistedAtFirst + (assistedAtLast - assistedAtFirst) * come;
}

/** Draws one change of a day; `at` numbers it. */
export function makeChange(on: TeamDay, at: number): MadeChange {
  const { fleet, team, random } = on;
  const { reviewHours, pace } = team.traits;
  const mergedAt = atWork(on);
  const isBot = random.chance(BOTS);
  return {
    on,
    repository: random.pick(team.repositories),
    number: fleet.firstNumber + on.day * fleet.numbersADay + at,
    // Some do more than others.
    author: team.people[Math.floor(random.next() ** 1.4 * team.people.length)]!,
    isBot,
    mergedAt,
    readyAt:
      mergedAt -
      Math.floor(
        random.skewed(reviewHours * timesOn(on, pace), 2.6) * MS_PER_HOUR,
      ),
    isAssisted: !isBot && random.chance(assistedShare(team, progressOf(on))),
  };
}

/** How a host names it. */
export const nameOf = ({ repository, number }: MadeChange) => ({
  repository,
  number,
});

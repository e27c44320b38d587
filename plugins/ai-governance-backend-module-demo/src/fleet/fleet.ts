import { createHash } from 'node:crypto';
import { fleetRandom } from './fleetRandom';
import { type TeamTraits, usualTraits } from './teamTraits';

export const MS_PER_DAY = 86_400_000;
const NUMBERS_A_DAY = 10_000;
const MEDIAN_PEOPLE = 12;
const [LEAST_PEOPLE, MOST_PEOPLE] = [3, 60];

/** How large a fleet is. */
export interface FleetSize {
  readonly teams: number;
  /** At least one for each team. */
  readonly repositories: number;
  /** Merged changes of the whole time; what comes out differs by chance. */
  readonly changes: number;
  /** Days of history, and the day after the last one, in milliseconds since 1970. */
  readonly days: number;
  readonly endsAt: number;
  readonly seed: string;
}

/** One team that made it all up. */
export interface FleetTeam {
  readonly number: number;
  /** Entity reference. */
  readonly group: string;
  /** Those who are in it: pseudonyms, or whatever names them. */
  readonly people: readonly string[];
  readonly repositories: readonly string[];
  /** Expected on a working day. */
  readonly changesPerDay: number;
  readonly traits: TeamTraits;
}

/** A company of teams; the same size and seed give the same one. */
export interface Fleet {
  readonly size: FleetSize;
  readonly startsAt: number;
  /** Changes are numbered from here. */
  readonly firstNumber: number;
  /** Numbers of the changes of a day do not reach those of the next one. */
  readonly numbersADay: number;
  readonly teams: readonly FleetTeam[];
}

const named = (kind: string, number: number, digits: number) =>
  `${kind}-${String(number).padStart(digits, '0')}`;

const pseudonym = (name: string) =>
  createHash('sha256').update(`made up: ${name}`).digest('hex');

/** Whether people work on a day of history. */
export const isWorkingDay = (at: number): boolean =>
  ![0, 6].includes(new Date(at).getUTCDay());

function workingDays({ days, endsAt }: FleetSize): number {
  let working = 0;
  for (let day = 1; day <= days; day += 1)
    if (isWorkingDay(endsAt - day * MS_PER_DAY)) working += 1;
  return Math.max(1, working);
}

function peopleIn(size: FleetSize): number[] {
  const random = fleetRandom(`${size.seed} people`);
  return Array.from({ length: size.teams }, () =>
    Math.round(
      Math.min(
        MOST_PEOPLE,
        Math.max(LEAST_PEOPLE, random.skewed(MEDIAN_PEOPLE, 1.7)),
      ),
    ),
  );
}

/**
 * A fleet of teams. `traitsOf` may give a team other traits than usual ones, so that it tells a story. Throws a `RangeError` when there are
 * fewer repositories than teams.
 */
export function fleetOf(
  size: FleetSize,
  traitsOf: (number: number, usual: TeamTraits) => TeamTraits = (_, usual) =>
    usual,
): Fleet {
  if (size.repositories < size.teams)
    throw new RangeError(
      `expected at least one repository for each of the ${size.teams} teams, got ${size.repositories}`,
    );
  const counts = peopleIn(size);
  const perPerson =
    size.changes /
    workingDays(size) /
    counts.reduce((sum, count) => sum + count, 0);
  const teams = counts.map((count, number): FleetTeam => {
    const repositories: string[] = [];
    for (let at = number; at < size.repositories; at += size.teams)
      repositories.push(`github.com/acme/${named('service', at, 5)}`);
    const name = named('team', number, 3);
    return {
      number,
      group: `group:default/${name}`,
      people: Array.from({ length: count }, (_, at) =>
        pseudonym(`${size.seed} ${name} ${at}`),
      ),
      repositories,
      changesPerDay: perPerson * count,
      traits: traitsOf(
        number,
        usualTraits(fleetRandom(`${size.seed} ${name}`), size.days),
      ),
    };
  });
  return {
    size,
    startsAt: size.endsAt - size.days * MS_PER_DAY,
    firstNumber: 1,
    numbersADay: NUMBERS_A_DAY,
    teams,
  };
}

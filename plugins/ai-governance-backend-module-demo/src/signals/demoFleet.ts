import { MS_PER_DAY, type Fleet } from '../fleet';
import { everybodyIn, loginOf, REPOSITORIES, type Team } from '../organisation';
import { DAYS, TOLD, traitsOf } from './stories';

/** Merged changes of one person on a working day. */
const CHANGES_A_DAY = 0.55;
const NUMBERS_A_DAY = 30;
/** Numbers below are those of the changes on which the portal decides. */
const FIRST_NUMBER = 1_001;

const repositoriesOf = (team: Team): readonly string[] =>
  REPOSITORIES.filter(each => each.team === team).map(
    ({ repository }) => repository,
  );

/** The demonstration organisation as a fleet whose people are logins; history ends before the day `endsOn` (`YYYY-MM-DD`, UTC). */
export function demoFleet(seed: string, endsOn: string): Fleet {
  const endsAt = Date.parse(endsOn);
  const teams = TOLD.map((team, number) => {
    const people = everybodyIn(team).map(loginOf);
    return {
      number,
      group: `group:default/${team}`,
      people,
      repositories: repositoriesOf(team),
      changesPerDay: people.length * CHANGES_A_DAY,
      traits: traitsOf(team),
    };
  });
  return {
    size: {
      teams: teams.length,
      repositories: REPOSITORIES.length,
      changes: 0,
      days: DAYS,
      endsAt,
      seed,
    },
    startsAt: endsAt - DAYS * MS_PER_DAY,
    firstNumber: FIRST_NUMBER,
    numbersADay: NUMBERS_A_DAY,
    teams,
  };
}

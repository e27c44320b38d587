import {
  EVERY_MONTH,
  IDENTITY,
  onwards,
  PERSON,
  REPOSITORY,
  type DayInterval,
  type DirtyMonth,
  type Membership,
  type Ownership,
} from '../model';
import type { DirectoryReading } from './directoryChanges';

const MONTH_LENGTH = 7;

/** What changes when it turns out for whom a pseudonym stands. */
export const everyMonthNaming = (identity: string): DirtyMonth => ({
  subject: `${IDENTITY}${identity}`,
  month: EVERY_MONTH,
});

/** What changed since the day on which an interval begins or ends. */
const sinceMonth = ({ from, to }: DayInterval): string =>
  onwards((to ?? from).slice(0, MONTH_LENGTH));

/** What changes with who owns repositories, since the day from which or to which it is so. */
export const marksOfOwnerships = (
  changed: readonly Ownership[],
): DirtyMonth[] =>
  changed.map(each => ({
    subject: `${REPOSITORY}${each.repository}`,
    month: sinceMonth(each),
  }));

/** What changes with who belongs to teams, since the day from which or to which it is so. */
export function marksOfMemberships(
  { people }: Pick<DirectoryReading, 'people'>,
  changed: readonly Membership[],
): DirtyMonth[] {
  const identities = new Map(
    people.map(each => [each.personId, each.identities]),
  );
  return changed.flatMap(each =>
    (identities.get(each.personId) ?? []).map(identity => ({
      subject: `${PERSON}${identity}`,
      month: sinceMonth(each),
    })),
  );
}

import { groupBy } from '../../../shared/groupBy';
import {
  PERSON,
  REPOSITORY,
  type DirtyMonth,
  type Membership,
  type Ownership,
} from '../model';
import type { InsightsDeps } from './deps';
import type { Identities } from './readDirectory';
import { singleMonths } from './singleMonths';

const AT_ONCE = 500;
/** Later than any day of a month. */
const LAST_DAY = '-31';
const FIRST_DAY = '-01';

/** Teams to which something belonged on any day of a month. */
const teamsIn = (
  intervals: readonly (Membership | Ownership)[],
  month: string,
): string[] =>
  intervals.flatMap(({ from, to, team }) => {
    const overlaps =
      from <= `${month}${LAST_DAY}` &&
      (to === undefined || to > `${month}${FIRST_DAY}`);
    return overlaps && team !== undefined ? [team] : [];
  });

/**
 * Says of months of repositories and people whose teams they are, and marks those teams. What belongs to no team is dropped: once it
 * does, its months are marked again. A constant number of queries.
 */
export async function resolveDirty(
  deps: Pick<
    InsightsDeps,
    'work' | 'peopleViews' | 'signalViews' | 'dirty' | 'unitOfWork' | 'ambient'
  >,
  identities: Identities,
  since: string,
): Promise<number> {
  const marks = await deps.work.dirty(AT_ONCE, since, 'subjects');
  if (marks.length === 0) return 0;
  const single = await singleMonths(deps, marks);
  const belonging = await belongingOf(deps, identities, single);
  const months = new Map<string, DirtyMonth>();
  for (const { subject, month } of single)
    for (const team of teamsIn(belonging(subject), month))
      months.set(`${team} ${month}`, { subject: team, month });
  await deps.unitOfWork.run(async transaction => {
    await deps.dirty.mark(
      transaction,
      [...months.values()],
      deps.ambient.newId(),
      since,
    );
    await deps.dirty.settle(transaction, marks);
  });
  return marks.length;
}

/** To whom subjects belonged, and when. */
async function belongingOf(
  { peopleViews }: Pick<InsightsDeps, 'peopleViews'>,
  { personOf }: Identities,
  subjects: readonly DirtyMonth[],
): Promise<(subject: string) => readonly (Membership | Ownership)[]> {
  const repositories = new Set<string>();
  const persons = new Map<string, string>();
  for (const { subject } of subjects)
    if (subject.startsWith(REPOSITORY))
      repositories.add(subject.slice(REPOSITORY.length));
    else if (subject.startsWith(PERSON)) {
      const person = personOf(subject.slice(PERSON.length));
      if (person !== undefined) persons.set(subject, person);
    }
  const owned = groupBy(
    await peopleViews.ownerships({ repositories: [...repositories] }),
    each => `${REPOSITORY}${each.repository}`,
  );
  const belonged = groupBy(
    await peopleViews.memberships({ people: [...new Set(persons.values())] }),
    each => each.personId,
  );
  return subject =>
    owned.get(subject) ?? belonged.get(persons.get(subject) ?? '') ?? [];
}

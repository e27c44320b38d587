import type { DirtyMonth } from '../model';
import type { InsightsDeps } from './deps';
import type { Identities } from './readDirectory';

const AT_ONCE = 500;
const REPOSITORY = 'repository:';
const PERSON = 'person:';
/** Later than any day of a month. */
const LAST_DAY = '-31';
const FIRST_DAY = '-01';

interface Interval {
  readonly from: string;
  readonly to?: string;
  readonly team?: string;
}

const teamsIn = (intervals: readonly Interval[], month: string): string[] =>
  intervals.flatMap(({ from, to, team }) => {
    const overlaps =
      from <= `${month}${LAST_DAY}` &&
      (to === undefined || to > `${month}${FIRST_DAY}`);
    return overlaps && team !== undefined ? [team] : [];
  });

/**
 * Says of months of repositories and people whose teams they are, and marks those teams. What belongs to no team is dropped: once it
 * does, its months are marked again.
 */
export async function resolveDirty(
  deps: Pick<
    InsightsDeps,
    'work' | 'peopleViews' | 'dirty' | 'unitOfWork' | 'ambient'
  >,
  identities: Identities,
  since: string,
): Promise<number> {
  const marks = await deps.work.dirty(AT_ONCE, since, 'subjects');
  if (marks.length === 0) return 0;
  const known = new Map<string, readonly Interval[]>();
  for (const subject of new Set(marks.map(mark => mark.subject)))
    known.set(subject, await intervalsOf(deps, identities, subject));
  const months = new Map<string, DirtyMonth>();
  for (const { subject, month } of marks)
    for (const team of teamsIn(known.get(subject) ?? [], month))
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

async function intervalsOf(
  { peopleViews }: Pick<InsightsDeps, 'peopleViews'>,
  identities: Identities,
  subject: string,
): Promise<readonly Interval[]> {
  if (subject.startsWith(REPOSITORY))
    return peopleViews.ownerships({
      repository: subject.slice(REPOSITORY.length),
    });
  const person = subject.startsWith(PERSON)
    ? identities.personOf(subject.slice(PERSON.length))
    : undefined;
  return person === undefined ? [] : peopleViews.memberships({ person });
}

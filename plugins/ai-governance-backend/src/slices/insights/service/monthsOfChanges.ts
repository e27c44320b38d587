import type { DirtyMonth, Membership, Ownership } from '../model';
import type { InsightsDeps } from './deps';
import type { DirectoryReading } from './directoryChanges';

/** Later than any day of a month. */
const LAST_DAY = '-31';

/** Months since then in which the repositories have signals, of the owner, or of the repository while it has none. */
export async function monthsOfOwnerships(
  { signalViews }: Pick<InsightsDeps, 'signalViews'>,
  changed: readonly Ownership[],
): Promise<readonly DirtyMonth[]> {
  const found: DirtyMonth[] = [];
  for (const { repository, team, from } of changed) {
    const months = await signalViews.monthsOf({ repository });
    found.push(
      ...months
        .filter(month => `${month}${LAST_DAY}` >= from)
        .map(month => ({ subject: team ?? `repository:${repository}`, month })),
    );
  }
  return found;
}

/** Months since then in which the people have signals, of the team. */
export async function monthsOfMemberships(
  { signalViews }: Pick<InsightsDeps, 'signalViews'>,
  { people }: Pick<DirectoryReading, 'people'>,
  changed: readonly Membership[],
): Promise<readonly DirtyMonth[]> {
  const identities = new Map(
    people.map(each => [each.personId, each.identities]),
  );
  const found: DirtyMonth[] = [];
  for (const { personId, team, from } of changed) {
    const months = await signalViews.monthsOf({
      people: identities.get(personId) ?? [],
    });
    found.push(
      ...months
        .filter(month => `${month}${LAST_DAY}` >= from)
        .map(month => ({ subject: team, month })),
    );
  }
  return found;
}

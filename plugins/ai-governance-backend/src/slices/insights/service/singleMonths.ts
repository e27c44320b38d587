import { groupBy } from '../../../shared/groupBy';
import {
  fromMonth,
  IDENTITY,
  PERSON,
  REPOSITORY,
  type DirtyMonth,
} from '../model';
import type { InsightsDeps } from './deps';

type Named = Awaited<
  ReturnType<InsightsDeps['signalViews']['monthsNaming']>
>[number];

/** What a subject is about, without its prefix. */
const idIn = (subject: string): string =>
  subject.slice(subject.indexOf(':') + 1);

const idsOf = (marks: readonly DirtyMonth[], prefix: string): string[] => [
  ...new Set(
    marks.flatMap(({ subject }) =>
      subject.startsWith(prefix) ? [idIn(subject)] : [],
    ),
  ),
];

/**
 * Says of marks for a month and all later ones which months those are by the signals that are held now; marks of one month stay as they
 * are. A record that comes in later brings marks of its own. At most three queries.
 */
export async function singleMonths(
  { signalViews }: Pick<InsightsDeps, 'signalViews'>,
  marks: readonly DirtyMonth[],
): Promise<readonly DirtyMonth[]> {
  const open = marks.filter(({ month }) => fromMonth(month) !== undefined);
  if (open.length === 0) return marks;
  const ofRepositories = await signalViews.monthsOf(idsOf(open, REPOSITORY));
  const naming = await signalViews.monthsNaming([
    ...idsOf(open, PERSON),
    ...idsOf(open, IDENTITY),
  ]);
  const byRepository = groupBy(ofRepositories, each => each.repository);
  const byIdentity = groupBy(naming, each => each.identity);
  return marks.flatMap(mark => {
    const from = fromMonth(mark.month);
    if (from === undefined) return [mark];
    const { subject } = mark;
    const found = subject.startsWith(REPOSITORY)
      ? monthsOf(subject, byRepository.get(idIn(subject)))
      : monthsNaming(subject, byIdentity.get(idIn(subject)));
    return found.filter(({ month }) => month >= from);
  });
}

const monthsOf = (
  subject: string,
  found: readonly { readonly month: string }[] = [],
): DirtyMonth[] => found.map(({ month }) => ({ subject, month }));

/** What a person's team has counts by the person; what names a pseudonym in a repository counts for that repository's team as well. */
const monthsNaming = (
  subject: string,
  found: readonly Named[] = [],
): DirtyMonth[] =>
  found.flatMap(({ identity, repository, month }) => {
    if (repository === undefined)
      return [{ subject: `${PERSON}${identity}`, month }];
    return subject.startsWith(IDENTITY)
      ? [{ subject: `${REPOSITORY}${repository}`, month }]
      : [];
  });

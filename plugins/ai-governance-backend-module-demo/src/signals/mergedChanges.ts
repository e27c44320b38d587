import { planChanges } from '../planChanges';
import type { Decided } from '../Portal';
import type { MergedChangeRecord } from './mergedChange';

const HOUR_MS = 3_600_000;
/** Hours from opening a change to its first decision, and from its last one to the merge. */
const HOURS = { before: 3, after: 1 } as const;

const changeOf = ({
  repository,
  pullRequest,
}: Pick<Decided, 'repository' | 'pullRequest'>) =>
  `${repository}#${pullRequest}`;

const shifted = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();

/** Changes of the history whose newest decision lets them pass: somebody merged them soon after. */
export function mergedChanges(
  given: { readonly seed: string; readonly now: Date },
  decided: readonly Decided[],
): readonly MergedChangeRecord[] {
  const authors = new Map(
    planChanges(given).map(({ change }) => [
      changeOf(change),
      change.commits[0]?.authors[0],
    ]),
  );
  const told = new Map<string, Decided[]>();
  for (const each of decided.filter(({ isPreview }) => !isPreview))
    told.set(changeOf(each), [...(told.get(changeOf(each)) ?? []), each]);
  return [...told].flatMap(([key, decisions]) => {
    const [first, ...later] = decisions.toSorted((a, b) =>
      a.occurredAt < b.occurredAt ? -1 : 1,
    );
    const last = later.at(-1) ?? first;
    const author = authors.get(key);
    if (first?.pullRequest === undefined || last?.outcome !== 'pass') return [];
    if (!author || !('email' in author)) return [];
    return {
      repository: first.repository,
      number: first.pullRequest,
      openedAt: shifted(first.occurredAt, -HOURS.before),
      mergedAt: shifted(last.occurredAt, HOURS.after),
      author: String(author.email),
    };
  });
}

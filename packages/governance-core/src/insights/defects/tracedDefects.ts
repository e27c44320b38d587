import { defectOf, type FoundDefect, type PastChange } from './pastChange';

/** For how long after its merge a change is mended by a hotfix. */
const HOTFIX_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Defects by the history of lines (SZZ): each change that last touched a line which the fix had to touch brought one. A fix in a hurry
 * also makes a `hotfix` of those merged at most 30 days before it. Changes that are not known, the fix itself, and those merged
 * later by their clock are left out.
 */
export function tracedDefects(
  fix: {
    readonly change: Pick<PastChange, 'sha' | 'number' | 'mergedAt'>;
    readonly kind: 'fix' | 'hotfix';
  },
  inducing: Iterable<Pick<PastChange, 'sha' | 'number' | 'mergedAt'>>,
): readonly FoundDefect[] {
  const { change, kind } = fix;
  const fixedAt = Date.parse(change.mergedAt);
  const earlier = new Map(
    [...inducing]
      .filter(
        ({ sha, mergedAt }) =>
          sha !== change.sha && Date.parse(mergedAt) <= fixedAt,
      )
      .map(each => [each.sha, each]),
  );
  return [...earlier.values()].flatMap(each => {
    const isRecent =
      Date.parse(each.mergedAt) >= fixedAt - HOTFIX_DAYS * DAY_MS;
    return [
      defectOf('szz', each, change),
      ...(kind === 'hotfix' && isRecent
        ? [defectOf('hotfix', each, change)]
        : []),
    ];
  });
}

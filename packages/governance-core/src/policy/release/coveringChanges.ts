import type { DecidedChange, ReleaseCommit } from './types';

/** SHA-256 of nothing: the patch of a commit that changes nothing, such as a merge without a hand in it. */
export const NOTHING_CHANGED =
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

interface Range {
  readonly shas: ReadonlySet<string>;
  readonly digests: ReadonlySet<string>;
}

/** The commits of a range, to be asked about. */
export const rangeOf = (commits: readonly ReleaseCommit[]): Range => ({
  shas: new Set(commits.map(({ sha }) => sha)),
  digests: new Set(commits.flatMap(digestOf)),
});

const digestOf = ({ patchDigest }: ReleaseCommit): readonly string[] =>
  patchDigest === undefined || patchDigest === NOTHING_CHANGED
    ? []
    : [patchDigest];

/**
 * Whether all of a change is in a range: its head, the commit that its host or a squash made of it, or every one of its commits.
 * INVARIANT: a decision is about a change as a whole and says nothing of a part of it, which a later commit may have put right.
 */
export function isWholeIn(
  change: Pick<DecidedChange, 'headSha' | 'marks' | 'merges'>,
  { shas, digests }: Range,
): boolean {
  const { headSha, marks, merges = [] } = change;
  const { mergedAs, patchDigest, commits } = marks;
  if (shas.has(headSha)) return true;
  if (mergedAs !== undefined && shas.has(mergedAs)) return true;
  if (merges.some(merge => isMergeIn(merge, shas))) return true;
  if (patchDigest !== undefined && digests.has(patchDigest)) return true;
  const isThere = (commit: ReleaseCommit) =>
    shas.has(commit.sha) ||
    commit.patchDigest === NOTHING_CHANGED ||
    digestOf(commit).some(digest => digests.has(digest));
  return commits.some(({ sha }) => sha === headSha) && commits.every(isThere);
}

const isMergeIn = (
  merge: readonly string[],
  shas: ReadonlySet<string>,
): boolean => merge.length > 0 && merge.every(sha => shas.has(sha));

/** Finds, for a commit, the changes that it is a part of. */
export function changesByCommit(
  changes: readonly DecidedChange[],
): (commit: ReleaseCommit) => readonly DecidedChange[] {
  const known = new Map<string, Set<DecidedChange>>();
  const note = (mark: string, change: DecidedChange) =>
    known.set(mark, (known.get(mark) ?? new Set()).add(change));
  for (const change of changes) {
    const { mergedAs, commits, ...whole } = change.marks;
    if (mergedAs !== undefined) note(mergedAs, change);
    for (const sha of change.merges?.flat() ?? []) note(sha, change);
    for (const commit of commits) note(commit.sha, change);
    for (const part of [{ sha: '', ...whole }, ...commits])
      digestOf(part).forEach(digest => note(digest, change));
  }
  return commit => {
    const marks = [commit.sha, ...digestOf(commit)];
    return [...new Set(marks.flatMap(mark => [...(known.get(mark) ?? [])]))];
  };
}

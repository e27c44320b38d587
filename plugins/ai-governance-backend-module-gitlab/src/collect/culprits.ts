import { revertedBy, type LooseCommit, type LooseRequest } from './shapes';

/** A change as a text names it. */
export type ChangeRef = { readonly number: number } | { readonly sha: string };

const MOST_CHARACTERS = 20_000;
const MOST_REFS = 10;

/** What GitLab itself writes when somebody reverts a merge request. */
const REVERTS = /^This reverts merge request !(\d{1,10})\b/gim;
/** The trailer of the kernel's rules: the commit that brought what this one mends. */
const FIXES_COMMIT = /^Fixes: ([0-9a-f]{7,64})\b/gim;
/** Of a bug: the change that brought it. */
const BROUGHT_BY =
  /\b(?:introduced|caused|broken) (?:by|in):? (?:!(\d{1,10})|([0-9a-f]{7,64}))\b/gi;

/** The changes that a merge request takes back: as GitLab's button words it, else as its commits do. */
export function revertedChanges(
  { description }: Pick<LooseRequest, 'description'>,
  commits: readonly LooseCommit[],
): readonly ChangeRef[] {
  const named = [description, ...commits.map(({ message }) => message)].flatMap(
    text =>
      matchesIn(text, REVERTS).map(([digits]) => ({ number: Number(digits) })),
  );
  return unique(
    named.length > 0
      ? named
      : commits.flatMap(revertedBy).map(sha => ({ sha })),
  );
}

/** The changes of which the commits of a merge request say that they brought what it mends. */
export const mendedChanges = (
  commits: readonly LooseCommit[],
): readonly ChangeRef[] =>
  unique(
    commits.flatMap(({ message }) =>
      matchesIn(message, FIXES_COMMIT).map(([sha = '']) => ({ sha })),
    ),
  );

/** The changes of which the text of a bug says that they brought it. */
export const broughtBy = (
  text: string | null | undefined,
): readonly ChangeRef[] =>
  unique(
    matchesIn(text, BROUGHT_BY).map(([digits, sha]) =>
      sha === undefined
        ? { number: Number(digits) }
        : { sha: sha.toLowerCase() },
    ),
  );

const matchesIn = (
  text: string | null | undefined,
  pattern: RegExp,
): readonly (readonly (string | undefined)[])[] =>
  [...(text ?? '').slice(0, MOST_CHARACTERS).matchAll(pattern)].map(
    ([, ...parts]) => parts,
  );

const unique = (refs: readonly ChangeRef[]): readonly ChangeRef[] =>
  [...new Map(refs.map(ref => [JSON.stringify(ref), ref])).values()].slice(
    0,
    MOST_REFS,
  );

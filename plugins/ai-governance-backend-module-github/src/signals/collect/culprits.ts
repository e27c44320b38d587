import { revertedBy, type LooseCommit, type LoosePull } from './shapes';

/** A change as a text names it. */
export type ChangeRef = { readonly number: number } | { readonly sha: string };

const MOST_CHARACTERS = 20_000;
const MOST_REFS = 10;

/** What GitHub itself writes when somebody reverts a change. */
const REVERTS = /^Reverts (?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,10})\b/gim;
/** The trailer of the kernel's rules: the commit that brought what this one mends. */
const FIXES_COMMIT = /^Fixes: ([0-9a-f]{7,64})\b/gim;
/** Of a bug: the change that brought it. */
const BROUGHT_BY =
  /\b(?:introduced|caused|broken) (?:by|in):? (?:#(\d{1,10})|([0-9a-f]{7,64}))\b/gi;

/** The changes that a pull request takes back: as GitHub's button words it, else as its commits do. */
export function revertedChanges(
  { body }: Pick<LoosePull, 'body'>,
  commits: readonly LooseCommit[],
  fullName: string,
): readonly ChangeRef[] {
  const named = [...textOf(body).matchAll(REVERTS)].flatMap(
    ([, repository, digits]) =>
      repository === undefined ||
      repository.toLowerCase() === fullName.toLowerCase()
        ? { number: Number(digits) }
        : [],
  );
  return unique(
    named.length > 0
      ? named
      : commits.flatMap(revertedBy).map(sha => ({ sha })),
  );
}

/** The changes of which the commits of a pull request say that they brought what it mends. */
export const mendedChanges = (
  commits: readonly LooseCommit[],
): readonly ChangeRef[] =>
  unique(
    commits.flatMap(({ commit }) =>
      [...textOf(commit.message).matchAll(FIXES_COMMIT)].map(
        ([, sha = '']) => ({
          sha,
        }),
      ),
    ),
  );

/** The changes of which the text of a bug says that they brought it. */
export const broughtBy = (
  body: string | null | undefined,
): readonly ChangeRef[] =>
  unique(
    [...textOf(body).matchAll(BROUGHT_BY)].map(([, digits, sha]) =>
      sha === undefined
        ? { number: Number(digits) }
        : { sha: sha.toLowerCase() },
    ),
  );

const textOf = (text: string | null | undefined): string =>
  (text ?? '').slice(0, MOST_CHARACTERS);

const unique = (refs: readonly ChangeRef[]): readonly ChangeRef[] =>
  [...new Map(refs.map(ref => [JSON.stringify(ref), ref])).values()].slice(
    0,
    MOST_REFS,
  );

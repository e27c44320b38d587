import { GitCommandFailure } from '../git/gitFailures';
import type { Repository } from '../git/repository';
import { readGit } from '../git/runGit';

/** Characters of the longest name that the portal takes. */
export const MOST_TAG = 250;

/** What git calls a tag, as the portal takes it. */
export const TAG = /^(?![./-])[^\p{Cc} ~^:?*\[\\]*[^\p{Cc} ~^:?*\[\\./]$/u;

/** The name, when it is one of a tag at this very commit; `undefined` for branches, ids and names that the portal does not take. */
export async function tagAt(
  { run }: Repository,
  ref: string,
  headSha: string,
): Promise<string | undefined> {
  const name = ref.replace(/^(refs\/)?tags\//, '');
  if (name.length > MOST_TAG || !TAG.test(name)) return undefined;
  const at = `refs/tags/${name}^{commit}`;
  const found = await readGit(run, [
    'rev-parse',
    '--verify',
    '--quiet',
    at,
  ]).catch((error: unknown) => {
    if (error instanceof GitCommandFailure) return '';
    throw error;
  });
  return found.trim() === headSha ? name : undefined;
}

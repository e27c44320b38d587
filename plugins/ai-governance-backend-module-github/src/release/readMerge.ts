import type { MergeReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import type { Repository } from '../api/Repository';
import { sha } from '../collect/shapes';
import { compare } from './readRange';

const mergedSchema = z.object({
  number: z.number(),
  merged: z.boolean(),
  merge_commit_sha: sha.nullish(),
  commits: z.number(),
  head: z.object({ sha }),
});

const madeSchema = z.object({
  sha,
  parents: z.array(z.object({ sha })),
  committer: z.object({ login: z.string().optional() }).nullish(),
  commit: z.object({
    verification: z.object({ verified: z.boolean() }).optional(),
  }),
});

type Made = z.output<typeof madeSchema>;

const numberSchema = z.object({ number: z.number() });

const MOST_REBASED = 250;
/** As whom GitHub commits what it makes itself. */
const GITHUB = 'web-flow';

/**
 * As which commits GitHub itself merged a pull request: one of a merge or a squash, all of a rebase. `undefined` when it is not
 * merged, and when somebody pushed it instead: then GitHub names a commit that may hold anything.
 */
export async function readMerge(
  repository: Repository,
  number: number,
): Promise<Omit<MergeReading, 'repository'> | undefined> {
  const pull = await repository.get(mergedSchema, '/pulls/{number}', {
    number,
  });
  const { head, merge_commit_sha: mergedAs } = pull;
  if (!pull.merged || !mergedAs || mergedAs === head.sha) return undefined;
  const made = await readCommit(repository, mergedAs);
  if (!made || !(await isByGithub(repository, made, head.sha)))
    return undefined;
  const before =
    made.parents.length === 1
      ? await rebasedBefore(repository, made, pull)
      : [];
  return {
    headSha: head.sha,
    pullRequest: number,
    commits: [...before, mergedAs],
  };
}

const readCommit = (
  repository: Repository,
  ref: string,
): Promise<Made | undefined> =>
  repository.find(madeSchema, '/commits/{ref}', { ref });

/**
 * A merge counts when GitHub signed it and joined this very head: anybody can push one with a hand in it. A squash or a rebase leaves
 * the head out of the history, which a push that GitHub takes for a merge never does.
 */
async function isByGithub(
  repository: Repository,
  { sha: mergedAs, parents, committer, commit }: Made,
  headSha: string,
): Promise<boolean> {
  if (parents.length > 1)
    return (
      committer?.login === GITHUB &&
      commit.verification?.verified === true &&
      parents[parents.length - 1]?.sha === headSha
    );
  const compared = await compare(repository, headSha, mergedAs);
  return compared?.status === 'diverged';
}

/** Commits before the last one that GitHub made of the same pull request, oldest first; none of a squash. */
async function rebasedBefore(
  repository: Repository,
  last: Made,
  { number, commits }: { readonly number: number; readonly commits: number },
): Promise<readonly string[]> {
  const before: string[] = [];
  let made: Made | undefined = last;
  for (let left = Math.min(commits, MOST_REBASED) - 1; left > 0; left -= 1) {
    const parent: string | undefined = made?.parents[0]?.sha;
    if (parent === undefined) break;
    const pulls = await repository.all(numberSchema, '/commits/{sha}/pulls', {
      sha: parent,
      atMost: 1,
    });
    if (!pulls.some(pull => pull.number === number)) break;
    before.unshift(parent);
    made = await readCommit(repository, parent);
  }
  return before;
}

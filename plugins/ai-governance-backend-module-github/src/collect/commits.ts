import {
  submittedCommit,
  type CommitInput,
  type SubmittedChange,
} from '@ai-enablement/governance-core';
import type { Repository } from '../api/Repository';
import { authorsOf } from './people';
import { commitSchema, type Commit, type Pull } from './shapes';

/** The list of a pull request ends here, however many commits it has. */
const MOST_LISTED = 250;

/** All commits of a pull request, oldest first, with whole messages. */
export const readCommits = (
  repository: Repository,
  { number, commits, base, head }: Pull,
): Promise<readonly Commit[]> =>
  commits <= MOST_LISTED
    ? repository.all(commitSchema, '/pulls/{number}/commits', { number })
    : repository.all(commitSchema, '/compare/{range}', {
        range: `${base.sha}...${head.sha}`,
        of: 'commits',
      });

const NOBODY = { name: '', email: '' };

/** A commit as attribution reads it. */
export const commitInput = ({ sha, commit, parents }: Commit): CommitInput => ({
  sha,
  author: commit.author ?? NOBODY,
  ...(commit.committer ? { committer: commit.committer } : {}),
  message: commit.message,
  parents: parents.map(parent => parent.sha),
});

/** A commit as it is sent to be decided on. */
export function toSubmitted(
  commit: Commit,
): SubmittedChange['commits'][number] {
  const input = commitInput(commit);
  return submittedCommit(input, authorsOf(input, commit));
}

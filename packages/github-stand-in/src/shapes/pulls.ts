import type {
  StandInAccount,
  StandInCommit,
  StandInFile,
  StandInPull,
  StandInRepository,
  StandInReview,
} from '../world/types';
import type { Answer } from './answer';

/** An account as it stands inside other answers. */
export const accountShape = ({
  login,
  isBot,
}: StandInAccount): Answer<'simple-user'> => ({
  login,
  type: isBot ? 'Bot' : 'User',
});

/** The newest commit of a pull request. */
export const headShaOf = ({ commits }: StandInPull): string =>
  commits[commits.length - 1]?.sha ?? '';

const mergeShape = ({ mergedAs, mergedAt, updatedAt }: StandInPull) => ({
  merged: mergedAs !== undefined,
  merged_at: mergedAs ? (mergedAt ?? updatedAt) : null,
  merge_commit_sha: mergedAs?.[mergedAs.length - 1] ?? null,
});

const textShape = (pull: StandInPull) => ({
  title: pull.title ?? `Change ${pull.number}`,
  body: pull.body ?? null,
  labels: (pull.labels ?? []).map(name => ({ name })),
  created_at: pull.createdAt ?? pull.updatedAt,
  closed_at: pull.state === 'closed' ? (pull.closedAt ?? pull.updatedAt) : null,
});

/** A pull request as `GET /pulls/{number}` has it. */
export const pullShape = (
  pull: StandInPull,
  { fullName, defaultBranch }: StandInRepository,
): Answer<'pull-request'> => ({
  number: pull.number,
  state: pull.state,
  draft: pull.draft ?? false,
  ...mergeShape(pull),
  ...textShape(pull),
  user: accountShape(pull.user),
  assignees: pull.assignees.map(accountShape),
  commits: pull.commits.length,
  additions: pull.additions ?? 0,
  deletions: pull.deletions ?? 0,
  changed_files: pull.files.length,
  updated_at: pull.updatedAt,
  base: {
    ref: pull.base,
    sha: pull.baseSha,
    repo: { full_name: fullName, default_branch: defaultBranch },
  },
  head: {
    ref: pull.head,
    sha: headShaOf(pull),
    repo: { full_name: pull.headRepository ?? fullName },
  },
});

/** A pull request as the list has it: without counts. */
export const pullLineShape = (
  pull: StandInPull,
): Answer<'pull-request-simple'> => ({
  number: pull.number,
  state: pull.state,
  draft: pull.draft ?? false,
  user: accountShape(pull.user),
  updated_at: pull.updatedAt,
  merged_at: mergeShape(pull).merged_at,
  merge_commit_sha: mergeShape(pull).merge_commit_sha,
  head: { ref: pull.head, sha: headShaOf(pull) },
});

/** A commit of a pull request. */
export const commitShape = ({
  sha,
  message,
  author,
  committer = author,
  account,
  parents = ['0'.repeat(40)],
}: StandInCommit): Answer<'commit'> => ({
  sha,
  commit: { message, author, committer },
  author: account ? accountShape(account) : null,
  committer: null,
  parents: parents.map(parent => ({ sha: parent })),
});

/** A changed file. */
export const fileShape = (file: StandInFile): Answer<'diff-entry'> => ({
  ...file,
});

/** A review. */
export const reviewShape = (
  { user, state, commit_id, submitted_at }: StandInReview,
  id: number,
): Answer<'pull-request-review'> => ({
  id,
  user: user ? accountShape(user) : null,
  state,
  commit_id,
  submitted_at,
});

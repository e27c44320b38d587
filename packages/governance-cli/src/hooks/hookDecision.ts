import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  ChangedFile,
  CommitInput,
  Decision,
} from '@ai-enablement/governance-core';
import { decisionRequest } from '../check/decisionRequest';
import { readGit, type GitRun } from '../git/runGit';
import type { Io } from '../io';
import { answerOffline } from '../offline/answerOffline';
import type { HookBundle } from './hookBundle';

/** Id of a commit that is not made yet. */
export const NOT_COMMITTED = '0'.repeat(40);

/** A commit about to be made. */
export interface CommitToBe {
  readonly files: readonly ChangedFile[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Commit that it follows; absent for the first one. */
  readonly parent?: string;
  /** What detectors found in it; absent when they did not look. */
  readonly data?: DecisionRequest['data'];
}

const IDENT = /^(.*) <(.*)> \d+ [+-]\d+$/;

/** Who will be the author of the next commit, as git will have it. */
export async function nextAuthor(run: GitRun): Promise<CommitToBe['author']> {
  const said = await readGit(run, ['var', 'GIT_AUTHOR_IDENT']);
  const [, name = '', email = ''] = IDENT.exec(said.trim()) ?? [];
  return { name, email };
}

/** What the policy in a bundle says of a commit about to be made, before it goes into any change. */
export function decideHere(
  { opened, repository }: HookBundle,
  { files, message, author, parent = NOT_COMMITTED, data }: CommitToBe,
  io: Pick<Io, 'now' | 'randomId'>,
): Decision {
  const commit: CommitInput = {
    sha: NOT_COMMITTED,
    author,
    committer: author,
    parents: [parent],
    message,
  };
  const request = decisionRequest({
    repository,
    phase: 'commit',
    baseSha: parent,
    headSha: NOT_COMMITTED,
    files,
    commits: [commit],
    data,
    runId: io.randomId(),
  });
  return answerOffline(opened, { request, now: io.now() }).decision;
}

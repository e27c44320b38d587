import { createHash } from 'node:crypto';
import type { DecisionRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  canonicalJson,
  submittedCommit,
  type ChangedFile,
  type CommitInput,
} from '@ai-enablement/governance-core';
import type { ChangePatches } from '../git/changePatches';
import { usageFailure } from '../failure';

/** Everything the question is made of. */
export interface QuestionParts extends Pick<
  DecisionRequest,
  | 'repository'
  | 'phase'
  | 'entityRef'
  | 'pullRequest'
  | 'data'
  | 'scanIds'
  | 'reviews'
  | 'approvals'
  | 'checks'
  | 'initiator'
  | 'opener'
> {
  readonly baseSha: string;
  readonly headSha: string;
  readonly files: readonly ChangedFile[];
  readonly commits: readonly CommitInput[];
  readonly patches?: ChangePatches;
  /** One for each run of the command. */
  readonly runId: string;
}

/** What the portal accepts at most. */
const LIMITS = {
  files: 100_000,
  commits: 10_000,
} as const;

/**
 * The question to the portal. Commits go as attribution with its evidence and the people's addresses; messages stay here.
 * The key is the digest of the question and of this run: a retry gets the stored answer, and the same question asked again
 * later gets a new one, since tiers, waivers and reviews may have changed meanwhile.
 */
export function decisionRequest({
  runId,
  commits,
  files,
  patches,
  ...parts
}: QuestionParts): DecisionRequest {
  requireSendable(files.length, commits.length);
  const question: DecisionRequest = {
    ...parts,
    files: files.map(({ path, previousPath, status }) => ({
      path,
      previousPath,
      status,
    })),
    commits: commits.map(commit => submittedCommit(commit)),
    patches: patches && toPatches(patches),
  };
  const digest = createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify({ question, runId }))))
    .digest('hex');
  return { ...question, idempotencyKey: `check-${digest}` };
}

/** Subjects of commits stay on this machine. */
const toPatches = ({
  whole,
  commits,
}: ChangePatches): DecisionRequest['patches'] => ({
  whole,
  commits: commits.flatMap(({ sha, patchDigest }) =>
    patchDigest === undefined ? [] : [{ sha, patchDigest }],
  ),
});

function requireSendable(files: number, commits: number): void {
  if (files <= LIMITS.files && commits <= LIMITS.commits) return;
  throw usageFailure(
    'cli.changeTooLarge',
    `the change is too large to check: at most ${LIMITS.files} files and ${LIMITS.commits} commits, got ${files} and ${commits}`,
    { hint: 'choose a nearer `--base`, or split the change' },
  );
}

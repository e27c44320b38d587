import { ASSISTANT_PATHS } from '@ai-enablement/governance-core';
import { commitKey, runKey } from '../subjects';
import type { Payload } from './payload';

type Checked = NonNullable<Payload['check_run']>;

/** Keys of the changes that a check is about: its pull requests here, else its commit. */
export function keysOfChecked(
  { head_sha, pull_requests = [] }: Pick<Checked, 'head_sha' | 'pull_requests'>,
  { repository }: Payload,
): readonly string[] {
  const here = pull_requests.filter(
    ({ base }) => base === undefined || base.repo.id === repository?.id,
  );
  if (here.length > 0) return here.map(({ number }) => String(number));
  return head_sha ? [commitKey(head_sha)] : [];
}

const PULL_REF = /^refs\/pull\/([1-9]\d{0,9})\/(?:head|merge)$/;

/** Key of the change that an alert about code is about. */
export function keysOfAlert({ ref, commit_oid }: Payload): readonly string[] {
  const number = PULL_REF.exec(ref ?? '')?.[1];
  if (number !== undefined) return [number];
  return commit_oid ? [commitKey(commit_oid)] : [];
}

const CALLBACK =
  /\/actions\/runs\/([1-9]\d{0,14})\/deployment_protection_rule$/;

/** Key of the release that a rule of an environment waits for; of the address only the number of the run is read. */
export function keysOfRule({
  environment,
  deployment_callback_url = '',
}: Payload): readonly string[] {
  const runId = CALLBACK.exec(deployment_callback_url)?.[1];
  return runId === undefined || environment === undefined
    ? []
    : [runKey(Number(runId), environment)];
}

/** Files whose text is read: who owns code, and what assistants learn. */
const READ_FILES: ReadonlySet<string> = new Set([
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  ...ASSISTANT_PATHS,
]);

/**
 * Whether a push may have changed who owns code or what assistants learn: on the default branch, where it touches a file that is read,
 * adds or removes any other, or does not say what it touches.
 */
export function mayChangeReadFiles({
  ref,
  repository,
  deleted,
  forced,
  commits = [],
}: Payload): boolean {
  if (deleted || ref !== `refs/heads/${repository?.default_branch}`)
    return false;
  return (
    forced === true ||
    commits.length === 0 ||
    commits.some(
      ({ added = [], modified = [], removed = [] }) =>
        added.length + removed.length > 0 ||
        modified.some(path => READ_FILES.has(path)),
    )
  );
}

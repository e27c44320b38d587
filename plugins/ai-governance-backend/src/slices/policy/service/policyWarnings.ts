import type { ReviewTimes } from '../../../shared/reviewTimes';
import type { ReplayDivergence, StoredBreakGlass } from '../model';
import { reviewTimesOf } from './chase';
import type { LoadedPolicy } from './loadPolicy';
import type { PolicyInForce } from './policyBook';

/** How long a divergence that was not seen again is worth a warning. */
const WARNED_MS = 7 * 86_400_000;

/** What the configuration says, to be compared with what is in force. */
export type ConfiguredPolicy = Pick<LoadedPolicy, 'source'> & {
  readonly digest: string;
};

/** That the configured file says something else than what is in force; `undefined` when it does not, or none is configured. */
export function fileWarning(
  { source, digest }: ConfiguredPolicy,
  { version }: Pick<PolicyInForce, 'version'>,
): string | undefined {
  if (source !== 'file' || digest === version.digest) return undefined;
  return `The file of \`aiGovernance.policy.file\` differs from version ${version.number}, which is in force. The policy is changed in the portal now: propose the file's text there, or remove the key from the configuration.`;
}

/** That decisions did not come out the same when replayed within the last 7 days; `undefined` when none. */
export function replayWarning(
  open: readonly ReplayDivergence[],
  now: string,
): string | undefined {
  const since = Date.parse(now) - WARNED_MS;
  const recent = open.filter(({ seenAt }) => Date.parse(seenAt) >= since);
  const [first] = recent;
  if (!first) return undefined;
  const count =
    recent.length === 1 ? 'A decision' : `${recent.length} decisions`;
  return `${count} did not come out the same when replayed, first \`${first.decisionId}\`: the stored decision, what it rests on, or its policy was altered after it was made. Compare with the ledger and restore from a backup.`;
}

/** That reviews of break-glass are overdue; `open` are those not done, oldest first. `undefined` when none is. */
export function reviewWarning(
  open: readonly Pick<StoredBreakGlass, 'usedAt'>[],
  reviews: ReviewTimes,
  now: string,
): string | undefined {
  const overdue = open
    .map(use => reviewTimesOf(use, reviews).dueAt)
    .filter(dueAt => dueAt <= now);
  const [oldest] = overdue;
  if (oldest === undefined) return undefined;
  const count =
    overdue.length === 1
      ? 'A review of break-glass is overdue'
      : `${overdue.length} reviews of break-glass are overdue`;
  return `${count}, the oldest since ${oldest}. Another person than the one who used it reviews it, on the page Exceptions: \`GET /policy/break-glass?review=open\` lists them.`;
}

import type { ReplayDivergence } from '../model';
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

/** How long a use of break-glass may wait for its review before people are reminded. */
const REVIEW_MS = 7 * 86_400_000;

/** Uses of break-glass before this instant should have been reviewed. */
export const reviewDueAt = (now: string): string =>
  new Date(Date.parse(now) - REVIEW_MS).toISOString();

/** That uses of break-glass wait for their review too long; `usedAt` are their instants, oldest first. `undefined` when none does. */
export function reviewWarning(usedAt: readonly string[]): string | undefined {
  const [oldest] = usedAt;
  if (oldest === undefined) return undefined;
  const count =
    usedAt.length === 1
      ? 'A use of break-glass waits'
      : `${usedAt.length} uses of break-glass wait`;
  return `${count} for a review since more than 7 days, the oldest since ${oldest}. Another person than the one who used it reviews it: \`GET /policy/break-glass?review=open\` lists them.`;
}

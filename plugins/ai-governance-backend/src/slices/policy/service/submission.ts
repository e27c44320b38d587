import type { ChangeSubmission } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { normaliseChange as readChange } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';

/** A change to be decided on; trust and instant come from outside. */
export type Change = Omit<
  ChangeSubmission,
  'idempotencyKey' | 'trust' | 'occurredAt'
>;

const MOST_ISSUES = 20;

/** The change with paths and instants in one form. Fails with `policy.invalidChange`, naming up to 20 faults. */
export function normaliseChange(change: Change): Change {
  const read = readChange(change);
  if (read.ok) return read.value;
  const { issues } = read;
  throw new CodedError(
    'policy.invalidChange',
    `the change cannot be read: ${issues[0]?.message}${issues.length > 1 ? `; faults in all: ${issues.length}` : ''}`,
    { issues: issues.slice(0, MOST_ISSUES) },
  );
}

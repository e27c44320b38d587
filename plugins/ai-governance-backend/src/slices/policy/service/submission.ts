import type {
  ChangeSubmission,
  PersonRef,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  type ChangedFile,
  type Issue,
  normalisePath,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';

/** A change to be decided on; trust and instant come from outside. */
export type Change = Omit<
  ChangeSubmission,
  'idempotencyKey' | 'trust' | 'occurredAt'
>;

const MOST_ISSUES = 20;

/** The changed files with their paths in one form. Fails with `policy.invalidChange`, naming up to 20 paths. */
export function normaliseFiles(
  files: readonly ChangedFile[],
): readonly ChangedFile[] {
  const issues: Issue[] = [];
  const normalise = (path: string, where: string): string => {
    const result = normalisePath(path);
    if (result.ok) return result.value;
    issues.push(...result.issues.map(issue => ({ ...issue, path: where })));
    return path;
  };
  const normalised = files.map(({ path, previousPath, status }, index) => ({
    path: normalise(path, `files[${index}].path`),
    ...(previousPath === undefined
      ? {}
      : {
          previousPath: normalise(previousPath, `files[${index}].previousPath`),
        }),
    status,
  }));
  if (issues.length === 0) return normalised;
  throw new CodedError(
    'policy.invalidChange',
    `${issues.length} ${issues.length === 1 ? 'path' : 'paths'} of the change cannot be read: ${issues[0]?.message}`,
    { issues: issues.slice(0, MOST_ISSUES) },
  );
}

/** Everybody whom a change names. */
export const peopleOf = (change: Change): readonly PersonRef[] => [
  ...change.commits.flatMap(({ authors }) => authors),
  ...(change.initiator ? [change.initiator] : []),
  ...(change.reviews ?? []).map(({ reviewer }) => reviewer),
  ...(change.approvals ?? []).map(({ approver }) => approver),
];

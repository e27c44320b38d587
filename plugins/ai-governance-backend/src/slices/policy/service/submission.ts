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
import { EXPECTED_INSTANT, toInstant } from '../../../shared/instant';

/** A change to be decided on; trust and instant come from outside. */
export type Change = Omit<
  ChangeSubmission,
  'idempotencyKey' | 'trust' | 'occurredAt'
>;

const MOST_ISSUES = 20;

/**
 * The change with paths and instants in one form. Fails with `policy.invalidChange`, naming up to 20 faults: paths that git
 * cannot have, instants that cannot be read, files that no commit brought.
 */
export function normaliseChange(change: Change): Change {
  const issues: Issue[] = [];
  const report: Report = found => issues.push(...found);
  const normalised = {
    ...change,
    files: normaliseFiles(change.files, report),
    ...(change.reviews && {
      reviews: normaliseInstants(change.reviews, 'reviews', report),
    }),
    ...(change.approvals && {
      approvals: normaliseInstants(change.approvals, 'approvals', report),
    }),
  };
  // Without commits nobody wrote it, no assistant helped and nothing needs declaring: nothing that a policy could judge.
  if (change.files.length > 0 && change.commits.length === 0)
    report([NO_COMMITS]);
  const [first] = issues;
  if (!first) return normalised;
  throw new CodedError(
    'policy.invalidChange',
    `the change cannot be read: ${first.message}${issues.length > 1 ? `; faults in all: ${issues.length}` : ''}`,
    { issues: issues.slice(0, MOST_ISSUES) },
  );
}

type Report = (issues: readonly Issue[]) => void;

const NO_COMMITS: Issue = {
  code: 'policy.noCommits',
  message:
    'it has files but no commits; expected every commit from the base to the head, also of a merge or a squash',
  path: 'commits',
};

function normaliseFiles(
  files: readonly ChangedFile[],
  report: Report,
): readonly ChangedFile[] {
  const normalise = (path: string, where: string): string => {
    const result = normalisePath(path);
    if (result.ok) return result.value;
    report(result.issues.map(issue => ({ ...issue, path: where })));
    return path;
  };
  return files.map(({ path, previousPath, status }, index) => ({
    path: normalise(path, `files[${index}].path`),
    ...(previousPath === undefined
      ? {}
      : {
          previousPath: normalise(previousPath, `files[${index}].previousPath`),
        }),
    status,
  }));
}

function normaliseInstants<Item extends { readonly submittedAt: string }>(
  items: readonly Item[],
  name: string,
  report: Report,
): readonly Item[] {
  return items.map((item, index) => {
    const submittedAt = toInstant(item.submittedAt);
    if (submittedAt !== undefined) return { ...item, submittedAt };
    report([
      {
        code: 'policy.invalidInstant',
        message: `\`${item.submittedAt}\` is not an instant; ${EXPECTED_INSTANT}`,
        path: `${name}[${index}].submittedAt`,
      },
    ]);
    return item;
  });
}

/** Everybody whom a change names. */
export const peopleOf = (change: Change): readonly PersonRef[] => [
  ...change.commits.flatMap(({ authors }) => authors),
  ...(change.initiator ? [change.initiator] : []),
  ...(change.reviews ?? []).map(({ reviewer }) => reviewer),
  ...(change.approvals ?? []).map(({ approver }) => approver),
];

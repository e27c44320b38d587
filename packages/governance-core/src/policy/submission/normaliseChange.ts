import { EXPECTED_INSTANT, toInstant } from '../../shared/instant';
import { normalisePath } from '../../shared/pathPattern';
import { failed, ok, type Issue, type Result } from '../../shared/result';
import type { ChangedFile } from '../types';
import type { SubmittedChange } from './submittedChange';

type Report = (issues: readonly Issue[]) => void;

/**
 * The change with paths and instants in one form, whatever else it carries. All faults come back at once:
 * `policy.invalidPath` (paths that git cannot have), `policy.invalidInstant`, `policy.noCommits` (files that no commit brought).
 */
export function normaliseChange<Change extends SubmittedChange>(
  change: Change,
): Result<Change> {
  const issues: Issue[] = [];
  const report: Report = found => issues.push(...found);
  const normalised = {
    ...change,
    files: normaliseFiles(change.files, report),
    ...(change.data && { data: normaliseData(change.data, report) }),
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
  return issues.length === 0 ? ok(normalised) : failed(...issues);
}

const NO_COMMITS: Issue = {
  code: 'policy.noCommits',
  message:
    'it has files but no commits; expected every commit from the base to the head, also of a merge or a squash',
  path: 'commits',
};

/** Paths in one form; what is no path of git is reported with the place where it stands. */
const pathNormaliser =
  (report: Report) =>
  (path: string, where: string): string => {
    const result = normalisePath(path);
    if (result.ok) return result.value;
    report(result.issues.map(issue => ({ ...issue, path: where })));
    return path;
  };

function normaliseData(
  data: NonNullable<SubmittedChange['data']>,
  report: Report,
): NonNullable<SubmittedChange['data']> {
  const normalise = pathNormaliser(report);
  return {
    ...data,
    findings: data.findings.map((finding, index) => ({
      ...finding,
      path: normalise(finding.path, `data.findings[${index}].path`),
    })),
    incomplete: data.incomplete.map((path, index) =>
      normalise(path, `data.incomplete[${index}]`),
    ),
  };
}

function normaliseFiles(
  files: readonly ChangedFile[],
  report: Report,
): readonly ChangedFile[] {
  const normalise = pathNormaliser(report);
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

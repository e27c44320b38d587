import {
  EXPECTED_INSTANT,
  type Issue,
  normalisePath,
  toInstant,
} from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { PastBatch, PastChange } from '../model';

const MOST_ISSUES = 20;

/** Clocks of machines differ by so much. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** The batch with paths and instants in one form. Fails with `policy.invalidHistory`, naming up to 20 faults with their places. */
export function readPast(batch: PastBatch, now: string): PastBatch {
  const issues: Issue[] = [];
  const heads = new Set<string>();
  const changes = batch.changes.map((change, index) => {
    const at = `changes[${index}]`;
    if (heads.has(change.headSha)) issues.push(twice(change, at));
    heads.add(change.headSha);
    return readChange(change, { at, now, issues });
  });
  if (issues.length === 0) return { ...batch, changes };
  throw new CodedError(
    'policy.invalidHistory',
    `the history cannot be read: ${issues[0]?.message}${issues.length > 1 ? `; faults in all: ${issues.length}` : ''}`,
    { issues: issues.slice(0, MOST_ISSUES) },
  );
}

function readChange(
  change: PastChange,
  {
    at,
    now,
    issues,
  }: { readonly at: string; readonly now: string; readonly issues: Issue[] },
): PastChange {
  const mergedAt = toInstant(change.mergedAt);
  if (mergedAt === undefined || !isPast(mergedAt, now)) {
    issues.push({
      code: 'policy.invalidInstant',
      message: `\`${change.mergedAt}\` is not an instant of the past; ${EXPECTED_INSTANT}`,
      path: `${at}.mergedAt`,
    });
  }
  const pathAt = pathReader(issues);
  return {
    ...change,
    mergedAt: mergedAt ?? change.mergedAt,
    files: change.files.map(({ path, previousPath, status }, index) => ({
      path: pathAt(path, `${at}.files[${index}].path`),
      ...(previousPath === undefined
        ? {}
        : {
            previousPath: pathAt(
              previousPath,
              `${at}.files[${index}].previousPath`,
            ),
          }),
      status,
    })),
  };
}

/** Reads paths in one form; what is no path of git becomes an issue with its place. */
const pathReader =
  (issues: Issue[]) =>
  (path: string, where: string): string => {
    const read = normalisePath(path);
    if (read.ok) return read.value;
    issues.push(...read.issues.map(issue => ({ ...issue, path: where })));
    return path;
  };

const isPast = (instant: string, now: string): boolean =>
  Date.parse(instant) <= Date.parse(now) + CLOCK_SKEW_MS;

const twice = ({ headSha }: PastChange, at: string): Issue => ({
  code: 'policy.sameChangeTwice',
  message: `the change \`${headSha}\` is there twice; send each head commit once`,
  path: `${at}.headSha`,
});

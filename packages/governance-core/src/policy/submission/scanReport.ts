import { failed, ok, type Issue, type Result } from '../../shared/result';
import type { ScanFact } from '../facts';
import { readSarif, type SarifRun } from '../sarif';
import type { Trust } from '../types';

/** Results that one report may hold, over all runs. */
const MOST_RESULTS = 50_000;

const invalid = (message: string): Result<never> =>
  failed({ code: 'policy.invalidScan', message });

/**
 * Runs of a scanner's report that was handed in for a commit. Fails with the codes of `readSarif`, and with
 * `policy.invalidScan` for one that is too large or that names another commit. No message holds a text of the report.
 */
export function readScanReport(
  sarif: string,
  sha: string,
): Result<readonly SarifRun[]> {
  const parsed = readSarif(sarif);
  if (!parsed.ok) return failed(...parsed.issues.map(withoutReport));
  const runs = parsed.value;
  const results = runs.reduce((sum, { details }) => sum + details.length, 0);
  if (results > MOST_RESULTS)
    return invalid(
      `the report holds ${results} results; expected at most ${MOST_RESULTS}: scan fewer files at once`,
    );
  const stranger = runs
    .flatMap(({ revisionIds }) => revisionIds)
    .find(revision => !isSameCommit(revision, sha));
  return stranger === undefined
    ? ok(runs)
    : invalid(
        `the report says that it is of ${quoteRevision(stranger)}, but was sent for \`${sha}\`; scan that commit and send its own report`,
      );
}

/** An issue by its code and place alone: what fails may reach logs, where nothing of a report's own text belongs. */
const withoutReport = ({ code, path }: Issue): Issue => ({
  code,
  message: path
    ? `\`${path}\` is not as SARIF 2.1.0 has it`
    : 'the report is not JSON in the form of SARIF 2.1.0; expected the file that the scanner wrote, unchanged',
  ...(path ? { path } : {}),
});

/** Only what looks like a commit is one; any other text is the report's own. */
const quoteRevision = (revision: string): string =>
  /^[0-9a-f]{7,64}$/.test(revision)
    ? `commit \`${revision}\``
    : 'something that is no commit id';

/** A report may name its commit by the first digits, seven or more. */
const isSameCommit = (revision: string, sha: string): boolean =>
  revision.length >= 7 && sha.startsWith(revision);

/** A report as it was taken in. */
export interface TakenReport {
  readonly trust: Trust;
  /** SHA-256 of the exact report, hexadecimal. */
  readonly digest: string;
  readonly sha: string;
  readonly occurredAt: string;
  readonly runs: readonly SarifRun[];
}

/** What the rules see of a scanner's report, one fact for each run. */
export const scanFactsOf = ({
  trust,
  digest,
  sha,
  occurredAt,
  runs,
}: TakenReport): readonly ScanFact[] =>
  runs.map(run => ({
    trust,
    source: `sarif sha256:${digest}`,
    at: occurredAt,
    tool: run.tool,
    toolVersion: run.toolVersion,
    category: run.category,
    sha,
    revisionIds: run.revisionIds,
    executionSuccessful: run.executionSuccessful,
    findings: run.findings,
    suppressed: run.suppressed,
    artifactDigest: digest,
  }));

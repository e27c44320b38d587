import { failed, ok, type Result } from '../shared/result';
import { checkSarif, invalidSarif } from './checkSarif';
import { findRule, isAccepted, isProblem, ruleIdOf } from './sarifResult';
import type { RawResult, RawRun } from './sarifSchema';
import { severityOf } from './sarifSeverity';
import { SEVERITIES, type Severity } from './types';

/** One finding, reduced to what may be kept: never a snippet, never a message. */
export interface SarifFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly uri?: string;
  readonly startLine?: number;
  readonly isSuppressed: boolean;
}

/** One scanner run as its report tells it. */
export interface SarifRun {
  readonly tool: string;
  readonly toolVersion?: string;
  /** Category of the run (`automationDetails.id` up to its last slash, SARIF §3.17.3); absent when not given. */
  readonly category?: string;
  /** Commit ids named by the report, lower case. */
  readonly revisionIds: readonly string[];
  /** Absent when the report does not say; false when it holds no list of results, which means that nothing was scanned. */
  readonly executionSuccessful?: boolean;
  /** Open findings by severity. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
  readonly details: readonly SarifFinding[];
}

/**
 * Reads a SARIF 2.1.0 report: every run with its findings by severity. Severity comes from `security-severity` (CVSS: 9 and
 * above critical, 7 high, 4 medium, below low), else from the level (error high, warning medium, note low).
 * Issues: `policy.invalidSarif`, one per fault.
 */
export function readSarif(text: string): Result<readonly SarifRun[]> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const checked = checkSarif(parsed.value);
  return checked.ok ? ok(checked.value.map(readRun)) : checked;
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failed(
      invalidSarif(
        'the report is not JSON; expected the file that the scanner wrote, unchanged',
      ),
    );
  }
}

function readRun(raw: RawRun): SarifRun {
  const { driver } = raw.tool;
  const details = (raw.results ?? [])
    .filter(isFinding)
    .map(found => readFinding(found, raw));
  const open = details.filter(({ isSuppressed }) => !isSuppressed);
  const version = driver.semanticVersion ?? driver.version;
  const executionSuccessful = wasSuccessful(raw);
  return {
    tool: driver.name,
    ...(version ? { toolVersion: version } : {}),
    ...categoryOf(raw),
    revisionIds: (raw.versionControlProvenance ?? []).flatMap(
      ({ revisionId }) => (revisionId ? [revisionId.toLowerCase()] : []),
    ),
    ...(executionSuccessful === undefined ? {} : { executionSuccessful }),
    findings: countBySeverity(open),
    suppressed: details.length - open.length,
    details,
  };
}

/** Results that are `absent` are gone (SARIF §3.27.24). */
const isFinding = (found: RawResult): boolean =>
  isProblem(found) && found.baselineState !== 'absent';

function categoryOf({ automationDetails }: RawRun): Pick<SarifRun, 'category'> {
  const id = automationDetails?.id ?? '';
  const category = id.slice(0, Math.max(0, id.lastIndexOf('/')));
  return category === '' ? {} : { category };
}

/** A run without results did not scan (SARIF §3.14.23); otherwise every invocation must have succeeded. */
function wasSuccessful({ results, invocations }: RawRun): boolean | undefined {
  if (!results) return false;
  const told = (invocations ?? []).map(
    invocation => invocation.executionSuccessful,
  );
  if (told.includes(false)) return false;
  return told.length > 0 && told.every(success => success === true)
    ? true
    : undefined;
}

function readFinding(found: RawResult, raw: RawRun): SarifFinding {
  const ruleOf = findRule(found, raw);
  const location = found.locations?.[0]?.physicalLocation;
  const uri = location?.artifactLocation?.uri;
  const startLine = location?.region?.startLine;
  return {
    ruleId: ruleIdOf(found, ruleOf),
    severity: severityOf(found, ruleOf),
    ...(uri ? { uri } : {}),
    ...(startLine ? { startLine } : {}),
    isSuppressed: isAccepted(found),
  };
}

function countBySeverity(
  findings: readonly SarifFinding[],
): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity).length;
  return Object.fromEntries(
    SEVERITIES.map(severity => [severity, count(severity)]),
  ) as Record<Severity, number>;
}

import { failed, ok, type Result } from '../shared/result';
import { code } from '../shared/sentence';
import {
  sarifReport,
  type RawResult,
  type RawRule,
  type RawRun,
} from './sarifSchema';
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
  const checked = sarifReport.safeParse(parsed.value);
  if (checked.success) return ok(checked.data.runs.map(readRun));
  return failed(
    ...checked.error.issues.map(({ path, message }) => {
      const at = path.join('.');
      return invalid(
        `${at === '' ? 'the report' : code(at)} is not valid SARIF 2.1.0: ${message.toLowerCase()}`,
        at,
      );
    }),
  );
}

const invalid = (message: string, path?: string) => ({
  code: 'policy.invalidSarif',
  message,
  ...(path ? { path } : {}),
});

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return failed(
      invalid(
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

/** A result of another kind than `fail` reports that something is fine or does not apply; `absent` ones are gone (SARIF §3.27.9, §3.27.24). */
const isFinding = ({ kind = 'fail', baselineState }: RawResult): boolean =>
  !['pass', 'notApplicable', 'informational'].includes(kind) &&
  baselineState !== 'absent';

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
    ruleId: found.ruleId ?? found.rule?.id ?? ruleOf?.id ?? 'unknown',
    severity: severityOf(found, ruleOf),
    ...(uri ? { uri } : {}),
    ...(startLine ? { startLine } : {}),
    isSuppressed: isSuppressed(found),
  };
}

function findRule(found: RawResult, { tool }: RawRun): RawRule | undefined {
  const extension = found.rule?.toolComponent?.index;
  const rules =
    (extension === undefined ? tool.driver : tool.extensions?.[extension])
      ?.rules ?? [];
  const index = found.rule?.index ?? found.ruleIndex;
  const id = found.ruleId ?? found.rule?.id;
  const byIndex = index === undefined || index < 0 ? undefined : rules[index];
  const everyRule = [tool.driver, ...(tool.extensions ?? [])].flatMap(
    part => part.rules ?? [],
  );
  // Hierarchical ids such as `CA1000/1` belong to the rule `CA1000` (SARIF §3.52.4).
  return (
    byIndex ??
    everyRule.find(
      candidate =>
        candidate.id !== undefined &&
        (candidate.id === id || id?.startsWith(`${candidate.id}/`) === true),
    )
  );
}

/** A suppression that is under review or was rejected does not suppress (SARIF §3.35.3). */
const isSuppressed = ({ suppressions = [] }: RawResult): boolean =>
  suppressions.length > 0 &&
  suppressions.every(
    ({ status }) => status === undefined || status === 'accepted',
  );

function countBySeverity(
  findings: readonly SarifFinding[],
): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    findings.filter(finding => finding.severity === severity).length;
  return Object.fromEntries(
    SEVERITIES.map(severity => [severity, count(severity)]),
  ) as Record<Severity, number>;
}

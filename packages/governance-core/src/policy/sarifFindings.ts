import { toInstant } from '../shared/instant';
import { ok, type Result } from '../shared/result';
import { checkSarif } from './checkSarif';
import { findRule, isAccepted, isProblem, ruleIdOf } from './sarifResult';
import type { RawResult, RawRun } from './sarifSchema';
import { severityOf } from './sarifSeverity';
import type { Severity } from './types';

/** A finding with what makes it the same one in the next scan: never a snippet, never a message. */
export interface ScannedFinding {
  readonly tool: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** What it is recognised by, before it is hashed: the scanner's fingerprint, else file and place among its like. */
  readonly identity: readonly string[];
  readonly isSuppressed: boolean;
  /** True when the scanner says that it is gone since the baseline that it compares with. */
  readonly isGone: boolean;
  /** Only where the scanner tells it (SARIF §3.48.3), UTC with milliseconds. */
  readonly firstSeenAt?: string;
}

/**
 * The findings of a parsed SARIF 2.1.0 report, those of several runs one after the other, gone ones included. Issues:
 * `policy.invalidSarif`, one for each fault.
 */
export function readSarifFindings(
  report: unknown,
): Result<readonly ScannedFinding[]> {
  const runs = checkSarif(report);
  return runs.ok ? ok(runs.value.flatMap(findingsOf)) : runs;
}

function findingsOf(run: RawRun): readonly ScannedFinding[] {
  const alike = new Map<string, number>();
  return (run.results ?? []).filter(isProblem).flatMap(found => {
    const isGone = found.baselineState === 'absent';
    const ruleOf = findRule(found, run);
    const ruleId = ruleIdOf(found, ruleOf);
    const firstSeenAt = toInstant(
      found.provenance?.firstDetectionTimeUtc ?? '',
    );
    const identity =
      fingerprintOf(found) ??
      (isGone ? undefined : placeOf(found, ruleId, alike));
    // What is gone and has no fingerprint could have been any of its like.
    if (!identity) return [];
    const finding: ScannedFinding = {
      tool: run.tool.driver.name,
      ruleId,
      severity: severityOf(found, ruleOf),
      identity,
      isSuppressed: isAccepted(found),
      isGone,
      ...(firstSeenAt && { firstSeenAt }),
    };
    return [finding];
  });
}

/** GitHub's own fingerprint of the line first, since most scanners write that one; then any other, in the order of names. */
function fingerprintOf({
  partialFingerprints = {},
  fingerprints = {},
}: RawResult): readonly string[] | undefined {
  const told = { ...partialFingerprints, ...fingerprints };
  const names = Object.keys(told)
    .filter(name => typeof told[name] === 'string' && told[name] !== '')
    .sort();
  const name = names.includes('primaryLocationLineHash')
    ? 'primaryLocationLineHash'
    : names[0];
  return name === undefined ? undefined : [name, String(told[name])];
}

/** File, rule, and the how-manieth it is of those: lines move when code above them changes. */
function placeOf(
  { locations }: RawResult,
  ruleId: string,
  alike: Map<string, number>,
): readonly string[] {
  const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
  const key = JSON.stringify([ruleId, uri]);
  const before = alike.get(key) ?? 0;
  alike.set(key, before + 1);
  return [uri, String(before)];
}

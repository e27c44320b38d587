import type { RawResult, RawRule } from './sarifSchema';
import type { Severity } from './types';

const SEVERITY_OF_LEVEL: ReadonlyMap<string, Severity> = new Map([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'note'],
]);

/**
 * Severity of a result: from `security-severity` (CVSS: 9 and above critical, 7 high, 4 medium, below low), else from the
 * level (error high, warning medium, note low, none note).
 */
export function severityOf(
  found: RawResult,
  ruleOf: RawRule | undefined,
): Severity {
  const score =
    securityScore(found.properties) ?? securityScore(ruleOf?.properties);
  if (score !== undefined) {
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    return score >= 4 ? 'medium' : 'low';
  }
  const level = found.level ?? ruleOf?.defaultConfiguration?.level ?? 'warning';
  // A level that is none of SARIF's could be meant as any; it is taken for the gravest.
  return SEVERITY_OF_LEVEL.get(level.toLowerCase()) ?? 'high';
}

function securityScore(
  properties: Readonly<Record<string, unknown>> | undefined,
): number | undefined {
  const written = properties?.['security-severity'];
  const score =
    typeof written === 'string' || typeof written === 'number'
      ? Number(written)
      : Number.NaN;
  return Number.isFinite(score) && String(written).trim() !== ''
    ? score
    : undefined;
}

import { groupObligations } from '@ai-enablement/governance-core';
import type { Failure } from '../failure';
import type { CheckReport } from './checkReport';
import { dataDocument } from './dataReport';

/** One JSON document, indented, ending in a newline: the only thing that `--format json` writes to standard output. */
export const renderJson = (document: unknown): string =>
  `${JSON.stringify(document, undefined, 2)}\n`;

/** The envelope `ai-governance/check@1`; documented in `docs/reference/cli.md`. */
export function checkDocument({ record, ...report }: CheckReport) {
  const { decision } = record;
  return {
    schema: 'ai-governance/check@1',
    outcome: report.outcome,
    exitCode: report.exitCode,
    isPreview: report.preview !== undefined,
    preview: report.preview,
    repository: record.repository,
    baseSha: record.baseSha,
    headSha: record.headSha,
    phase: decision.phase,
    decisionId: record.decisionId,
    open: groupObligations(decision).open.map(
      ({ rule, part, kind, text, found, fix, owners }) => ({
        rule,
        part,
        kind,
        text,
        found,
        fix,
        owners,
      }),
    ),
    links: report.links,
    notices: report.notices,
    collected: report.collected,
    scans: report.scans.map(
      ({ file, record: { scanId, digest, trust, runs } }) => ({
        file,
        scanId,
        digest,
        trust,
        runs,
      }),
    ),
    offline: report.offline,
    data: dataDocument(report.data),
    record,
  };
}

/** The envelope `ai-governance/error@1`. */
export function errorDocument({
  code,
  message,
  hint,
  issues,
  exitCode,
}: Failure) {
  return {
    schema: 'ai-governance/error@1',
    exitCode,
    error: { code, message, hint, issues },
  };
}

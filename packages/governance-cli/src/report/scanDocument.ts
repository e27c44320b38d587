import type { HistorySummary } from '../scan/summarizeHistory';

/** What a scan found, and where. */
export interface ScanReport {
  /** `host/path` in lower case; absent when no remote names one. */
  readonly repository?: string;
  /** Full id of the commit whose history was read. */
  readonly head: string;
  /** Instant from which commits count; absent means all. */
  readonly since?: string;
  readonly summary: HistorySummary;
}

/** The document of `scan --format json`; documented in `docs/reference/cli.md`. Keys keep their meaning. */
export function scanDocument({ repository, head, summary }: ScanReport) {
  return {
    repository: repository ?? null,
    head,
    commits: summary.commits,
    attributedCommits: summary.attributedCommits,
    attribution: summary.attribution,
    tools: summary.tools,
    roles: summary.roles,
    reverts: summary.reverts,
    notes: summary.notes,
    traces: summary.traces,
    months: summary.months,
  };
}

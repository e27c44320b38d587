import type { ExtractedSignal } from '../signals';
import { withoutAbsent } from './withoutAbsent';

/** What is kept of an issue. Instants are UTC with milliseconds. */
export interface KeptIssue {
  readonly repository: string;
  readonly number: number;
  readonly openedAt: string;
  readonly closedAt?: string;
  /** Closed without having been mended: not planned, or told of elsewhere. */
  readonly isDismissed: boolean;
  readonly isBug: boolean;
  readonly isCritical: boolean;
  readonly isIncident: boolean;
  /** Of an incident: `critical`, `high`, `medium` or `low`; absent where it is not told. */
  readonly severity?: string;
  readonly broughtBy: readonly {
    readonly number: number;
    readonly mergedAt: string;
  }[];
}

/** The signals of an issue: a bug, the changes that brought it, an incident. */
export function extractIssue(
  payload: Readonly<Record<string, unknown>>,
): readonly ExtractedSignal[] {
  const kept = payload as unknown as KeptIssue;
  return [...bugOf(kept), ...incidentOf(kept)];
}

/** A bug, and the changes that brought it. One that was dismissed was none: it is not critical, and nothing brought it. */
function bugOf(kept: KeptIssue): readonly ExtractedSignal[] {
  const { repository, openedAt, closedAt, isDismissed } = kept;
  if (!kept.isBug) return [];
  const bug = String(kept.number);
  const fixedAt = isDismissed ? undefined : closedAt;
  return [
    {
      kind: 'bug',
      body: withoutAbsent({
        repository,
        bug,
        openedAt,
        fixedAt,
        isCritical: kept.isCritical && !isDismissed,
      }),
    },
    ...kept.broughtBy.map(({ number: brought, mergedAt }) => ({
      kind: 'defect' as const,
      body: withoutAbsent({
        repository,
        method: 'linkedBug',
        number: brought,
        fix: bug,
        foundAt: openedAt,
        mergedAt,
        isCancelled: isDismissed || undefined,
      }),
    })),
  ];
}

function incidentOf({
  repository,
  number: incident,
  openedAt,
  closedAt,
  isIncident,
  severity,
}: KeptIssue): readonly ExtractedSignal[] {
  if (!isIncident) return [];
  return [
    {
      kind: 'incident',
      body: withoutAbsent({
        repository,
        incident: String(incident),
        openedAt,
        resolvedAt: closedAt,
        severity,
      }),
    },
  ];
}

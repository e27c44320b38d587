import {
  readRecord,
  type ExtractedSignal,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { instant, labels, number, repositoryId } from '../fields';
import { hasLabel } from '../labels';
import type { SignalSettings } from '../settings';
import { withoutAbsent } from './withoutAbsent';

const issueRecordSchema = z.object({
  repository: repositoryId,
  issue: z.object({
    number,
    state: z.enum(['open', 'closed']),
    state_reason: z.string().nullish(),
    labels,
    created_at: instant,
    updated_at: instant,
    closed_at: instant.nullish(),
  }),
  broughtBy: z.array(z.object({ number, mergedAt: instant })),
});

/** What is kept of an issue. Instants are UTC with milliseconds. */
interface KeptIssue {
  readonly repository: string;
  readonly number: number;
  readonly openedAt: string;
  readonly closedAt?: string;
  /** Closed without having been mended: not planned, or told of elsewhere. */
  readonly isDismissed: boolean;
  readonly isBug: boolean;
  readonly isCritical: boolean;
  readonly isIncident: boolean;
  readonly broughtBy: readonly {
    readonly number: number;
    readonly mergedAt: string;
  }[];
}

const DISMISSED: ReadonlySet<string> = new Set(['not_planned', 'duplicate']);

/** An issue: a bug or an incident by its labels, else nothing. */
export const issueKind = (settings: SignalSettings): RecordKind => ({
  id: 'issue',
  keep(record) {
    const read = readRecord(issueRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { issue, repository } = value;
    const isClosed = issue.state === 'closed';
    const kept: KeptIssue = {
      repository,
      number: issue.number,
      openedAt: issue.created_at,
      closedAt: (isClosed && issue.closed_at) || undefined,
      isDismissed: isClosed && DISMISSED.has(issue.state_reason ?? ''),
      isBug: hasLabel(issue.labels, settings.bugLabels),
      isCritical: hasLabel(issue.labels, settings.criticalLabels),
      isIncident: hasLabel(issue.labels, settings.incidentLabels),
      broughtBy: value.broughtBy,
    };
    return ok({
      naturalKey: `${repository}#${issue.number}`,
      revision: Date.parse(issue.updated_at),
      payload: withoutAbsent(kept),
      dropped,
    });
  },
  extract(payload) {
    const kept = payload as unknown as KeptIssue;
    return [...bugOf(kept), ...incidentOf(kept)];
  },
});

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
      }),
    },
  ];
}

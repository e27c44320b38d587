import {
  extractIssue,
  hasLabel,
  instantField,
  changeNumberField,
  readRecord,
  repositoryField,
  withoutAbsent,
  type CodeHostSettings,
  type KeptIssue,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const issueRecordSchema = z.object({
  repository: repositoryField,
  issue: z.object({
    iid: changeNumberField,
    state: z.enum(['opened', 'closed']),
    labels: z.array(z.string()).nullish(),
    issue_type: z.string().nullish(),
    severity: z.string().nullish(),
    created_at: instantField,
    updated_at: instantField,
    closed_at: instantField.nullish(),
    /** Where it was moved to, and is told of from then on. */
    moved_to_id: z.number().nullish(),
  }),
  broughtBy: z.array(
    z.object({ number: changeNumberField, mergedAt: instantField }),
  ),
});

const SEVERITIES: ReadonlySet<string> = new Set([
  'critical',
  'high',
  'medium',
  'low',
]);

/** An issue: a bug or an incident by its type and labels, else nothing. */
export const issueKind = (meanings: CodeHostSettings): RecordKind => ({
  id: 'issue',
  keep(record) {
    const read = readRecord(issueRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { issue, repository, broughtBy } = value;
    const labels = issue.labels ?? [];
    const isClosed = issue.state === 'closed';
    const severity = issue.severity?.toLowerCase() ?? '';
    const kept: KeptIssue = {
      repository,
      number: issue.iid,
      openedAt: issue.created_at,
      closedAt: (isClosed && issue.closed_at) || undefined,
      isDismissed: isClosed && typeof issue.moved_to_id === 'number',
      isBug: hasLabel(labels, meanings.bugLabels),
      isCritical: hasLabel(labels, meanings.criticalLabels),
      isIncident:
        issue.issue_type === 'incident' ||
        hasLabel(labels, meanings.incidentLabels),
      severity: SEVERITIES.has(severity) ? severity : undefined,
      broughtBy,
    };
    return ok({
      naturalKey: `${repository}#${issue.iid}`,
      revision: Date.parse(issue.updated_at),
      payload: withoutAbsent(kept),
      dropped,
    });
  },
  extract: extractIssue,
});

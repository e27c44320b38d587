import {
  type CodeHostSettings,
  extractIssue,
  hasLabel,
  instantField,
  type KeptIssue,
  changeNumberField,
  readRecord,
  type RecordKind,
  repositoryField,
  withoutAbsent,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { labels } from '../fields';
import { labelNames } from '../labels';

const issueRecordSchema = z.object({
  repository: repositoryField,
  issue: z.object({
    number: changeNumberField,
    state: z.enum(['open', 'closed']),
    state_reason: z.string().nullish(),
    labels,
    created_at: instantField,
    updated_at: instantField,
    closed_at: instantField.nullish(),
  }),
  broughtBy: z.array(
    z.object({ number: changeNumberField, mergedAt: instantField }),
  ),
});

const DISMISSED: ReadonlySet<string> = new Set(['not_planned', 'duplicate']);

/** An issue: a bug or an incident by its labels, else nothing. */
export const issueKind = (settings: CodeHostSettings): RecordKind => ({
  id: 'issue',
  keep(record) {
    const read = readRecord(issueRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { issue, repository } = value;
    const names = labelNames(issue.labels);
    const isClosed = issue.state === 'closed';
    const kept: KeptIssue = {
      repository,
      number: issue.number,
      openedAt: issue.created_at,
      closedAt: (isClosed && issue.closed_at) || undefined,
      isDismissed: isClosed && DISMISSED.has(issue.state_reason ?? ''),
      isBug: hasLabel(names, settings.bugLabels),
      isCritical: hasLabel(names, settings.criticalLabels),
      isIncident: hasLabel(names, settings.incidentLabels),
      broughtBy: value.broughtBy,
    };
    return ok({
      naturalKey: `${repository}#${issue.number}`,
      revision: Date.parse(issue.updated_at),
      payload: withoutAbsent(kept),
      dropped,
    });
  },
  extract: extractIssue,
});

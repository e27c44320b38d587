import {
  readRecord,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { instant, number, repositoryId } from '../fields';
import { withoutAbsent } from './withoutAbsent';

const name = z.string().trim().min(1).max(300);

const alertRecordSchema = z.object({
  repository: repositoryId,
  alert: z.object({
    number,
    state: z.string().nullish(),
    created_at: instant,
    updated_at: instant.nullish(),
    fixed_at: instant.nullish(),
    dismissed_at: instant.nullish(),
    rule: z.object({
      id: name,
      severity: z.string().nullish(),
      security_severity_level: z.string().nullish(),
    }),
    tool: z.object({ name }),
  }),
});

type Rule = z.output<typeof alertRecordSchema>['alert']['rule'];

const SECURITY: ReadonlySet<string> = new Set([
  'critical',
  'high',
  'medium',
  'low',
]);

/** What a rule that is not about security calls its severity. */
const SEVERITIES: Readonly<Record<string, string>> = {
  error: 'high',
  warning: 'medium',
};

function severityOf({ severity, security_severity_level }: Rule): string {
  if (security_severity_level && SECURITY.has(security_severity_level))
    return security_severity_level;
  const known = severity && Object.hasOwn(SEVERITIES, severity);
  return (known && SEVERITIES[severity]) || 'note';
}

/** An alert of code scanning; one that is opened again is the same. */
export const alertKind: RecordKind = {
  id: 'alert',
  keep(record) {
    const read = readRecord(alertRecordSchema, record);
    if (!read.ok) return read;
    const { value, dropped } = read.value;
    const { alert, repository } = value;
    return ok({
      naturalKey: `${repository} alert ${alert.number}`,
      revision: Date.parse(alert.updated_at ?? alert.created_at),
      payload: withoutAbsent({
        repository,
        tool: alert.tool.name,
        rule: alert.rule.id,
        fingerprint: String(alert.number),
        severity: severityOf(alert.rule),
        firstSeenAt: alert.created_at,
        fixedAt: alert.fixed_at ?? undefined,
        isSuppressed:
          alert.state === 'dismissed' ||
          (alert.dismissed_at ?? undefined) !== undefined,
      }),
      dropped,
    });
  },
  extract: body => [{ kind: 'finding', body }],
};

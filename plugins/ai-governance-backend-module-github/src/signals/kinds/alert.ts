import {
  instantField,
  nameField,
  numberField,
  readRecord,
  type RecordKind,
  repositoryField,
  withoutAbsent,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';

const alertRecordSchema = z.object({
  repository: repositoryField,
  alert: z.object({
    number: numberField,
    state: z.string().nullish(),
    created_at: instantField,
    updated_at: instantField.nullish(),
    fixed_at: instantField.nullish(),
    dismissed_at: instantField.nullish(),
    rule: z.object({
      id: nameField,
      severity: z.string().nullish(),
      security_severity_level: z.string().nullish(),
    }),
    tool: z.object({ name: nameField }),
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

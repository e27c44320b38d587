import {
  type Attribution,
  type AttributionConfidence,
  TRUSTS,
  USE_ALERT_KINDS,
} from '@ai-enablement/governance-core';
import type {
  PolicyUseAlertChangeRow,
  PolicyUseAlertRow,
  PolicyUseRow,
} from '../../database/tables';
import type { SeenUse, ShownAlert, UseAlert, UseCount } from './model';
import { oneOf } from '../../database/columns';

const ATTRIBUTIONS: readonly Attribution[] = [
  'ai',
  'mixed',
  'human',
  'unknown',
];
const CONFIDENCES: readonly AttributionConfidence[] = [
  'measured',
  'declared',
  'inferred',
];
const OUTCOMES = ['pass', 'hold', 'deny'] as const;

/** Origins of what is known of a change. */
export const ORIGINS = ['decided', 'history'] as const;

type Told = Pick<
  PolicyUseRow,
  | 'repository'
  | 'origin'
  | 'trust'
  | 'attribution'
  | 'confidence'
  | 'assistants'
  | 'surfaces'
  | 'would_be'
>;

const toTold = (row: Told, namesIn = parseNames) => ({
  repository: row.repository,
  origin: oneOf(ORIGINS, row.origin),
  trust: oneOf(TRUSTS, row.trust),
  attribution: oneOf(ATTRIBUTIONS, row.attribution),
  ...(row.confidence === null
    ? {}
    : { confidence: oneOf(CONFIDENCES, row.confidence) }),
  assistants: namesIn(row.assistants),
  surfaces: namesIn(row.surfaces),
  wouldBe: oneOf(OUTCOMES, row.would_be),
});

const parseNames = (text: string) => JSON.parse(text);

/** Rows of `policy_uses` that were counted together. */
export type UseCountRow = Told & {
  readonly day: string;
  readonly changes: number | string;
};

/** The same as values. A fleet has few lists of names and very many rows, so each list is read once. */
export function toUseCounts(rows: readonly UseCountRow[]): readonly UseCount[] {
  const known = new Map<string, ReturnType<typeof parseNames>>();
  const namesIn = (text: string) => {
    const names = known.get(text) ?? parseNames(text);
    known.set(text, names);
    return names;
  };
  return rows.map(row => ({
    ...toTold(row, namesIn),
    day: row.day,
    changes: Number(row.changes),
  }));
}

/** A row of `policy_uses` as a value. */
export const toSeenUse = (row: PolicyUseRow): SeenUse => ({
  ...toTold(row),
  headSha: row.head_sha,
  ...(row.pull_request === null ? {} : { pullRequest: row.pull_request }),
  recordId: row.record_id,
  occurredAt: row.occurred_at,
  outcome: oneOf(OUTCOMES, row.outcome),
});

/** A value as its row of `policy_uses`. */
export const toUseRow = (use: SeenUse, changeKey: string): PolicyUseRow => ({
  repository: use.repository,
  change_key: changeKey,
  head_sha: use.headSha,
  pull_request: use.pullRequest ?? null,
  record_id: use.recordId,
  origin: use.origin,
  trust: use.trust,
  occurred_at: use.occurredAt,
  attribution: use.attribution,
  confidence: use.confidence ?? null,
  assistants: JSON.stringify(use.assistants),
  surfaces: JSON.stringify(use.surfaces),
  outcome: use.outcome,
  would_be: use.wouldBe,
});

/** A row of `policy_use_alerts` as a value. */
export const toUseAlert = (row: PolicyUseAlertRow): UseAlert => ({
  alertId: row.alert_id,
  repository: row.repository,
  kind: oneOf(USE_ALERT_KINDS, row.kind),
  assistant: row.assistant,
  state: oneOf(['open', 'acknowledged', 'gone'], row.state),
  raisedAt: row.raised_at,
  changedAt: row.changed_at,
  ...(row.acknowledged_by === null
    ? {}
    : { acknowledgedBy: row.acknowledged_by }),
  ...(row.reason === null ? {} : { reason: row.reason }),
  ledgerEntryId: row.ledger_entry_id,
});

/** A value as its row of `policy_use_alerts`. */
export const toUseAlertRow = (alert: UseAlert): PolicyUseAlertRow => ({
  alert_id: alert.alertId,
  repository: alert.repository,
  kind: alert.kind,
  assistant: alert.assistant,
  state: alert.state,
  raised_at: alert.raisedAt,
  changed_at: alert.changedAt,
  acknowledged_by: alert.acknowledgedBy ?? null,
  reason: alert.reason ?? null,
  ledger_entry_id: alert.ledgerEntryId,
});

/** An alert with the changes that showed it, at least one, newest first. */
export function toShownAlert(
  alert: UseAlert,
  changes: readonly Pick<
    PolicyUseAlertChangeRow,
    'record_id' | 'origin' | 'occurred_at'
  >[],
): ShownAlert {
  const newest = changes.at(0);
  const oldest = changes.at(-1);
  return {
    ...alert,
    changes: changes.length,
    firstSeenAt: oldest?.occurred_at ?? alert.raisedAt,
    lastSeenAt: newest?.occurred_at ?? alert.raisedAt,
    evidence: {
      recordId: newest?.record_id ?? '',
      origin: oneOf(ORIGINS, newest?.origin ?? 'decided'),
    },
  };
}

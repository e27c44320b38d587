import {
  STRENGTHENED_CHANGES,
  STRENGTHENING_ORIGINS,
  type StrengtheningScope,
} from '@ai-enablement/governance-core';
import type { PolicyStrengtheningRow } from '../../database/tables';
import type { StoredStrengthening } from './model';
import { oneOf } from '../../database/columns';

/** A row of `policy_strengthenings` as a value. */
export const toStrengthening = (
  row: PolicyStrengtheningRow,
): StoredStrengthening => ({
  strengtheningId: row.strengthening_id,
  scope: toScope(row),
  changes: oneOf(STRENGTHENED_CHANGES, row.changes),
  reviews: row.reviews,
  by: row.by_groups === null ? undefined : JSON.parse(row.by_groups),
  reason: row.reason,
  ticket: row.ticket ?? undefined,
  origin: toOrigin(row),
  startedBy: row.started_by,
  startedAt: row.started_at,
  expiresAt: row.expires_at,
  firstExpiresAt: row.first_expires_at,
  extension: toWord(row.extended_by, row.extended_at, row.extension_reason),
  ending: toWord(row.ended_by, row.ended_at, row.end_reason),
  ledgerEntryId: row.ledger_entry_id,
});

const toScope = (row: PolicyStrengtheningRow): StrengtheningScope => ({
  ...(row.entity_ref === null ? {} : { entity: row.entity_ref }),
  ...(row.repository === null ? {} : { repository: row.repository }),
  ...(row.system_ref === null ? {} : { system: row.system_ref }),
  ...(row.domain_ref === null ? {} : { domain: row.domain_ref }),
  ...(row.group_ref === null ? {} : { group: row.group_ref }),
  ...(row.paths === null ? {} : { paths: JSON.parse(row.paths) }),
});

const toOrigin = ({
  origin_kind: kind,
  origin_reference: reference,
}: PolicyStrengtheningRow): StoredStrengthening['origin'] =>
  kind === null
    ? undefined
    : { kind: oneOf(STRENGTHENING_ORIGINS, kind), reference: reference ?? '' };

const toWord = (
  by: string | null,
  at: string | null,
  reason: string | null,
): StoredStrengthening['ending'] =>
  by === null || at === null ? undefined : { by, at, reason: reason ?? '' };

/** A strengthening as its row. */
export const toStrengtheningRow = ({
  scope,
  ...strengthening
}: StoredStrengthening): PolicyStrengtheningRow => ({
  strengthening_id: strengthening.strengtheningId,
  entity_ref: scope.entity ?? null,
  repository: scope.repository ?? null,
  system_ref: scope.system ?? null,
  domain_ref: scope.domain ?? null,
  group_ref: scope.group ?? null,
  paths: scope.paths ? JSON.stringify(scope.paths) : null,
  changes: strengthening.changes,
  reviews: strengthening.reviews,
  by_groups: strengthening.by ? JSON.stringify(strengthening.by) : null,
  reason: strengthening.reason,
  ticket: strengthening.ticket ?? null,
  origin_kind: strengthening.origin?.kind ?? null,
  origin_reference: strengthening.origin?.reference ?? null,
  started_by: strengthening.startedBy,
  started_at: strengthening.startedAt,
  expires_at: strengthening.expiresAt,
  first_expires_at: strengthening.firstExpiresAt,
  extended_by: strengthening.extension?.by ?? null,
  extended_at: strengthening.extension?.at ?? null,
  extension_reason: strengthening.extension?.reason ?? null,
  ended_by: strengthening.ending?.by ?? null,
  ended_at: strengthening.ending?.at ?? null,
  end_reason: strengthening.ending?.reason ?? null,
  ledger_entry_id: strengthening.ledgerEntryId,
});

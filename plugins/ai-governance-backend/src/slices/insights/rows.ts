import type {
  InsightsIdentityRow,
  InsightsMembershipRow,
  InsightsOwnershipRow,
  InsightsRecordRow,
  InsightsSignalRow,
  InsightsSourceRow,
} from '../../database/tables';
import type {
  KnownIdentity,
  Membership,
  Ownership,
  SourceState,
  StoredRecord,
  StoredSignal,
} from './model';

const MONTH_LENGTH = 7;

/** The month of an instant. */
export const monthIn = (instant: string): string =>
  instant.slice(0, MONTH_LENGTH);

/** A record as its table keeps it. */
export const toRecordRow = (record: StoredRecord): InsightsRecordRow => ({
  record_id: record.recordId,
  source: record.source,
  kind: record.kind,
  natural_key: record.naturalKey,
  revision: record.revision,
  digest: record.digest,
  payload: record.payload,
  received_at: record.receivedAt,
});

/** A signal as its table keeps it, with the month that it falls into. */
export const toSignalRow = (signal: StoredSignal): InsightsSignalRow => ({
  record_id: signal.recordId,
  signal_id: signal.signalId,
  source: signal.source,
  kind: signal.kind,
  at: signal.at,
  month: monthIn(signal.at),
  revision: signal.revision,
  digest: signal.digest,
  repository: signal.repository ?? null,
  number: signal.number ?? null,
  person: signal.person ?? null,
  body: signal.body,
});

/** How a source fares, of its row. */
export const toSourceState = (row: InsightsSourceRow): SourceState => ({
  source: row.source,
  dueAt: row.due_at,
  leaseUntil: row.lease_until ?? undefined,
  lastTurnAt: row.last_turn_at ?? undefined,
  failures: row.failures,
  error: row.error ?? undefined,
  newestAt: row.newest_at ?? undefined,
  newestSignalAt: row.newest_signal_at ?? undefined,
  records: Number(row.records),
  signals: Number(row.signals),
  refused: Number(row.refused),
  lastRefusal: row.last_refusal ?? undefined,
});

/** A pseudonym, of its row. */
export const toIdentity = (row: InsightsIdentityRow): KnownIdentity => ({
  identity: row.identity,
  source: row.source,
  signals: Number(row.signals),
  firstSeenAt: row.first_seen_at,
  lastSeenAt: row.last_seen_at,
  mappedAs: (row.mapped_as as KnownIdentity['mappedAs']) ?? undefined,
  personId: row.person_id ?? undefined,
  userRef: row.user_ref ?? undefined,
});

/** A membership, of its row. */
export const toMembership = (row: InsightsMembershipRow): Membership => ({
  personId: row.person_id,
  team: row.team,
  from: row.from_day,
  to: row.to_day ?? undefined,
  isAssumed: Boolean(row.is_assumed),
});

/** An ownership, of its row. */
export const toOwnership = (row: InsightsOwnershipRow): Ownership => ({
  repository: row.repository,
  from: row.from_day,
  to: row.to_day ?? undefined,
  team: row.team ?? undefined,
  tier: row.tier ?? undefined,
  isAssumed: Boolean(row.is_assumed),
});

import type {
  HostsChangeRow,
  HostsDirtyRow,
  HostsProtectionRow,
  HostsPublicationRow,
  HostsQueueRow,
  HostsReleasePublicationRow,
  HostsStateRow,
} from '../../database/tables';
import {
  type HostState,
  type LeasedPublication,
  type LeasedReleasePublication,
  type LeasedSubject,
  type OpenChange,
  type StoredProtection,
  SUBJECT_KINDS,
  type Subject,
  type SubjectKind,
} from './model';

function toKind(value: string): SubjectKind {
  const kind = SUBJECT_KINDS.find(candidate => candidate === value);
  if (kind === undefined) throw new Error(`a row holds the kind \`${value}\``);
  return kind;
}

/** A subject as the key of its row. */
export const toSubjectKey = ({ host, repository, kind, key }: Subject) => ({
  host,
  repository,
  kind,
  subject_key: key,
});

const toSubject = (
  row: Pick<HostsDirtyRow, 'host' | 'repository' | 'kind' | 'subject_key'>,
): Subject => ({
  host: row.host,
  repository: row.repository,
  kind: toKind(row.kind),
  key: row.subject_key,
});

const toLease = (row: HostsQueueRow) => ({
  leaseToken: row.lease_token ?? '',
  generation: row.generation,
  attempts: row.attempts,
});

/** A row of `hosts_dirty` that was taken. */
export const toLeasedSubject = (row: HostsDirtyRow): LeasedSubject => ({
  ...toSubject(row),
  ...toLease(row),
});

/** A row of `hosts_publications` that was taken. */
export const toLeasedPublication = (
  row: HostsPublicationRow,
): LeasedPublication => ({
  host: row.host,
  repository: row.repository,
  headSha: row.head_sha,
  ...toLease(row),
});

/** A row of `hosts_release_publications` that was taken. */
export const toLeasedReleasePublication = (
  row: HostsReleasePublicationRow,
): LeasedReleasePublication => ({
  host: row.host,
  repository: row.repository,
  headSha: row.head_sha,
  subjectKey: row.subject_key,
  environment: row.environment,
  ...toLease(row),
});

/** A row of `hosts_changes` as a value. */
export const toOpenChange = (row: HostsChangeRow): OpenChange => ({
  ...toSubject(row),
  headSha: row.head_sha,
  standing: row.standing,
  ...(row.opener === null ? {} : { opener: row.opener }),
});

/** A row of `hosts_protection` as a value. */
export const toStoredProtection = (
  row: HostsProtectionRow,
): StoredProtection => ({
  host: row.host,
  repository: row.repository,
  digest: row.digest,
  reading: JSON.parse(row.document),
  ...(row.unowned === null ? {} : { unowned: JSON.parse(row.unowned) }),
  ...(row.assistant_files === null
    ? {}
    : { assistantFiles: JSON.parse(row.assistant_files) }),
  observedAt: row.observed_at,
  changedAt: row.changed_at,
  ledgerEntryId: row.ledger_entry_id,
});

/** A row of `hosts_state` as a value. */
export const toHostState = (row: HostsStateRow): HostState => ({
  host: row.host,
  pausedUntil: row.paused_until ?? undefined,
  caughtUpTo: row.caught_up_to ?? undefined,
  caughtUpAt: row.caught_up_at ?? undefined,
  catchUpError: row.catch_up_error ?? undefined,
});

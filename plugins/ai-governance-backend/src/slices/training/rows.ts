import type { PlaybookFile } from '@ai-enablement/governance-core';
import { oneOf, optional } from '../../database/columns';
import type {
  TrainingAttemptRow,
  TrainingCertificateRow,
  TrainingVersionRow,
} from '../../database/tables';
import type {
  Attempt,
  StoredCertificate,
  TrainingHeader,
  TrainingVersion,
} from './model';

const VERSION_STATES: readonly TrainingVersion['state'][] = [
  'inReview',
  'published',
  'refused',
  'withdrawn',
];
const SOURCES: readonly TrainingVersion['source'][] = ['portal', 'library'];
const ATTEMPT_STATES: readonly Attempt['state'][] = [
  'open',
  'passed',
  'failed',
  'outdated',
];

/** A row of `training_versions` as a value. */
export const toVersion = (row: TrainingVersionRow): TrainingVersion => ({
  versionId: row.version_id,
  name: row.name,
  version: { major: row.major, minor: row.minor },
  digest: row.digest,
  state: oneOf(VERSION_STATES, row.state),
  owner: row.owner,
  reviewBy: row.review_by,
  header: JSON.parse(row.header) as TrainingHeader,
  source: oneOf(SOURCES, row.source),
  reason: row.reason,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  ...optional('decidedBy', row.decided_by),
  ...optional('decidedAt', row.decided_at),
  ...optional('decidedReason', row.decided_reason),
  ledgerEntryId: row.ledger_entry_id,
});

/** A version as its row. */
export const toVersionRow = (version: TrainingVersion): TrainingVersionRow => ({
  version_id: version.versionId,
  name: version.name,
  major: version.version.major,
  minor: version.version.minor,
  digest: version.digest,
  state: version.state,
  owner: version.owner,
  review_by: version.reviewBy,
  header: JSON.stringify(version.header),
  source: version.source,
  reason: version.reason,
  proposed_by: version.proposedBy,
  proposed_at: version.proposedAt,
  decided_by: version.decidedBy ?? null,
  decided_at: version.decidedAt ?? null,
  decided_reason: version.decidedReason ?? null,
  ledger_entry_id: version.ledgerEntryId,
});

/** A row of `training_attempts` as a value. */
export const toAttempt = (row: TrainingAttemptRow): Attempt => ({
  attemptId: row.attempt_id,
  personId: row.person_id,
  name: row.name,
  versionId: row.version_id,
  state: oneOf(ATTEMPT_STATES, row.state),
  drawn: JSON.parse(row.drawn) as Attempt['drawn'],
  choices: JSON.parse(row.choices) as Attempt['choices'],
  startedAt: row.started_at,
  ...optional('submittedAt', row.submitted_at),
});

/** An attempt as its row. */
export const toAttemptRow = (attempt: Attempt): TrainingAttemptRow => ({
  attempt_id: attempt.attemptId,
  person_id: attempt.personId,
  name: attempt.name,
  version_id: attempt.versionId,
  state: attempt.state,
  drawn: JSON.stringify(attempt.drawn),
  choices: JSON.stringify(attempt.choices),
  started_at: attempt.startedAt,
  submitted_at: attempt.submittedAt ?? null,
});

/** A row of `training_certificates` as a value. */
export const toCertificate = (
  row: TrainingCertificateRow,
): StoredCertificate => ({
  certificateId: row.certificate_id,
  personId: row.person_id,
  name: row.name,
  version: { major: row.major, minor: row.minor },
  title: row.title,
  attemptId: row.attempt_id,
  issuedAt: row.issued_at,
  expiresAt: row.expires_at,
  ...optional('revokedAt', row.revoked_at),
  ...optional('revokedBy', row.revoked_by),
  ...optional('revokedReason', row.revoked_reason),
  ...optional('remindedFor', row.reminded_for),
  ledgerEntryId: row.ledger_entry_id,
});

/** A certificate as its row. */
export const toCertificateRow = (
  certificate: StoredCertificate,
): TrainingCertificateRow => ({
  certificate_id: certificate.certificateId,
  person_id: certificate.personId,
  name: certificate.name,
  major: certificate.version.major,
  minor: certificate.version.minor,
  title: certificate.title,
  attempt_id: certificate.attemptId,
  issued_at: certificate.issuedAt,
  expires_at: certificate.expiresAt,
  revoked_at: certificate.revokedAt ?? null,
  revoked_by: certificate.revokedBy ?? null,
  revoked_reason: certificate.revokedReason ?? null,
  reminded_for: certificate.remindedFor ?? null,
  ledger_entry_id: certificate.ledgerEntryId,
});

/** Files as they are stored. */
export const filesOf = (stored: string): readonly PlaybookFile[] =>
  JSON.parse(stored) as readonly PlaybookFile[];

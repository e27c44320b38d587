import {
  PLAYBOOK_KINDS,
  type PlaybookFile,
} from '@ai-enablement/governance-core';
import { oneOf, optional } from '../../database/columns';
import type {
  PlaybooksPlaybookRow,
  PlaybooksVersionRow,
} from '../../database/tables';
import type {
  PlaybookHeader,
  PlaybookName,
  PlaybookVersion,
  VersionSource,
  VersionState,
} from './model';

const STATES: readonly VersionState[] = [
  'inReview',
  'published',
  'refused',
  'withdrawn',
];
const SOURCES: readonly VersionSource[] = ['portal', 'library'];

/** A row of `playbooks_versions` as a value. */
export const toVersion = (row: PlaybooksVersionRow): PlaybookVersion => ({
  versionId: row.version_id,
  name: row.name,
  version: { major: row.major, minor: row.minor },
  digest: row.digest,
  state: oneOf(STATES, row.state),
  kind: oneOf(PLAYBOOK_KINDS, row.kind),
  owner: row.owner,
  reviewBy: row.review_by,
  header: JSON.parse(row.header) as PlaybookHeader,
  source: oneOf(SOURCES, row.source),
  reason: row.reason,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  ...optional('decidedBy', row.decided_by),
  ...optional('decidedAt', row.decided_at),
  ...optional('decidedReason', row.decided_reason),
  ...optional('effectiveFrom', row.effective_from),
  ...optional('endsAt', row.ends_at),
  ...optional('expiresAt', row.expires_at),
  ledgerEntryId: row.ledger_entry_id,
});

/** A version as its row. */
export const toVersionRow = (
  version: PlaybookVersion,
): PlaybooksVersionRow => ({
  version_id: version.versionId,
  name: version.name,
  major: version.version.major,
  minor: version.version.minor,
  digest: version.digest,
  state: version.state,
  kind: version.kind,
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
  effective_from: version.effectiveFrom ?? null,
  ends_at: version.endsAt ?? null,
  expires_at: version.expiresAt ?? null,
  ledger_entry_id: version.ledgerEntryId,
});

/** A row of `playbooks_playbooks` as a value. */
export const toName = (row: PlaybooksPlaybookRow): PlaybookName => ({
  name: row.name,
  changes: row.changes,
  ...(row.deprecated_by !== null &&
    row.deprecated_at !== null && {
      deprecation: {
        by: row.deprecated_by,
        at: row.deprecated_at,
        reason: row.deprecated_reason ?? '',
        ...optional('successor', row.successor),
      },
    }),
});

/** A name as its row. */
export const toNameRow = ({
  name,
  changes,
  deprecation,
}: PlaybookName): PlaybooksPlaybookRow => ({
  name,
  changes,
  deprecated_by: deprecation?.by ?? null,
  deprecated_at: deprecation?.at ?? null,
  deprecated_reason: deprecation?.reason ?? null,
  successor: deprecation?.successor ?? null,
});

/** Files as they are stored. */
export const filesOf = (stored: string): readonly PlaybookFile[] =>
  JSON.parse(stored) as readonly PlaybookFile[];

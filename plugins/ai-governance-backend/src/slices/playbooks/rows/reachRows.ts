import {
  INSTALL_TARGETS,
  type InstallTarget,
} from '@ai-enablement/governance-core';
import type {
  PlaybooksCommentRow,
  PlaybooksInstallReportRow,
  PlaybooksInstallRow,
  PlaybooksReceiptRow,
} from '../../../database/tables';
import type { Comment, Install, LastReport, Receipt } from '../reachModel';

/** A row of `playbooks_comments` as a value. */
export const toComment = (row: PlaybooksCommentRow): Comment => ({
  commentId: row.comment_id,
  person: row.person,
  name: row.name,
  version: row.version,
  text: row.text,
  at: row.written_at,
});

/** A row of `playbooks_receipts` as a value. */
export const toReceipt = (row: PlaybooksReceiptRow): Receipt => ({
  person: row.person,
  name: row.name,
  digest: row.digest,
  version: { major: row.major, minor: row.minor },
  at: row.at,
  ledgerEntryId: row.ledger_entry_id,
});

/** A row of `playbooks_installs` as a value. */
export const toInstall = (row: PlaybooksInstallRow): Install => ({
  repository: row.repository,
  name: row.name,
  version: row.version,
  digest: row.digest,
  target: targetOf(row.target),
  firstSeenAt: row.first_seen_at,
  lastSeenAt: row.last_seen_at,
  ...(row.gone_at === null ? {} : { goneAt: row.gone_at }),
});

/** A row of `playbooks_install_reports` as a value. */
export const toReport = (row: PlaybooksInstallReportRow): LastReport => ({
  repository: row.repository,
  reportedAt: row.reported_at,
  ...(row.attested_at === null ? {} : { attestedAt: row.attested_at }),
});

function targetOf(word: string): InstallTarget {
  const target = INSTALL_TARGETS.find(each => each === word);
  if (target === undefined) throw new Error(`a row holds the word \`${word}\``);
  return target;
}

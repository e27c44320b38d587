import type {
  InboxNoticeRow,
  InboxPolicyChangeRow,
  InboxPolicyRow,
} from '../../database/tables';
import type { DueNotice, PolicyChanges, ToldPolicy } from './noticeModel';

/** A row of `inbox_notices` as a value. */
export const toNotice = (row: InboxNoticeRow): DueNotice => ({
  noticeId: row.notice_id,
  recipient: row.recipient,
  urgency: row.urgency === 'urgent' ? 'urgent' : 'digest',
  text: JSON.parse(row.payload),
  madeAt: row.made_at,
  attempts: row.attempts,
});

/** A row of `inbox_policy_changes` as a value. */
export const toPolicyChanges = (row: InboxPolicyChangeRow): PolicyChanges => ({
  versionId: row.version_id,
  recipient: row.recipient,
  title: row.title,
  changes: JSON.parse(row.changes),
  madeAt: row.made_at,
});

/** The row of `inbox_policy` as a value. */
export const toToldPolicy = (
  row: InboxPolicyRow | undefined,
): ToldPolicy | undefined =>
  row?.version_id && row.digest
    ? { versionId: row.version_id, digest: row.digest }
    : undefined;

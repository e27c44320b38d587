import type {
  InboxNoticeRow,
  InboxRecipientRow,
  InboxSentRow,
} from '../../../database/tables';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { DueNotice, Notice } from '../noticeModel';
import { toNotice } from '../rows';
import type { NoticeStore } from '../store';

const COLUMNS_OF_SENT = 4;

/** The tables of who was told what. */
export class DatabaseNoticeStore implements NoticeStore {
  async lockRecipient(transaction: Transaction, recipient: string) {
    const rows = () =>
      knexOf(transaction)<InboxRecipientRow>('inbox_recipients');
    // A write that changes nothing takes the row on both databases.
    await rows().insert({ recipient }).onConflict('recipient').ignore();
    await rows().where({ recipient }).update({ recipient });
    const row = await rows().where({ recipient }).first();
    return {
      ...(row?.digest_at ? { digestAt: row.digest_at } : {}),
      ...(row?.urgent_at ? { urgentAt: row.urgent_at } : {}),
    };
  }

  async told(
    transaction: Transaction,
    of: { readonly recipient: string; readonly itemIds: readonly string[] },
  ) {
    const told = new Set<string>();
    for (const piece of chunk(of.itemIds, PARAMETERS_PER_STATEMENT - 1)) {
      const ids: string[] = await knexOf(transaction)<InboxSentRow>(
        'inbox_sent',
      )
        .where({ recipient: of.recipient })
        .whereIn('item_id', [...piece])
        .pluck('item_id');
      ids.forEach(id => told.add(id));
    }
    return told;
  }

  async saveNotice(
    transaction: Transaction,
    notice: Notice,
    itemIds: readonly string[],
  ) {
    const knex = knexOf(transaction);
    const { noticeId, recipient, urgency, text, madeAt } = notice;
    await knex<InboxNoticeRow>('inbox_notices').insert({
      notice_id: noticeId,
      recipient,
      urgency,
      payload: JSON.stringify(text),
      made_at: madeAt,
      due_at: madeAt,
      attempts: 0,
    });
    const sent = itemIds.map(item_id => ({
      recipient,
      item_id,
      notice_id: noticeId,
      told_at: madeAt,
    }));
    const size = Math.floor(PARAMETERS_PER_STATEMENT / COLUMNS_OF_SENT);
    for (const piece of chunk(sent, size)) {
      await knex<InboxSentRow>('inbox_sent').insert([...piece]);
    }
    // Whoever reads a digest has read what is urgent too.
    await knex<InboxRecipientRow>('inbox_recipients')
      .where({ recipient })
      .update({
        urgent_at: madeAt,
        ...(urgency === 'digest' ? { digest_at: madeAt } : {}),
      });
  }

  async takeDue(
    transaction: Transaction,
    {
      now,
      until,
      limit,
    }: { readonly now: string; readonly until: string; readonly limit: number },
  ) {
    const rows = () => knexOf(transaction)<InboxNoticeRow>('inbox_notices');
    const due = await rows()
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('notice_id')
      .limit(limit);
    const taken: DueNotice[] = [];
    for (const row of due) {
      const { notice_id, due_at, attempts } = row;
      const changed = await rows()
        .where({ notice_id, due_at })
        .update({ due_at: until, attempts: attempts + 1 });
      if (changed === 1)
        taken.push(toNotice({ ...row, attempts: attempts + 1 }));
    }
    return taken;
  }

  async settleNotice(transaction: Transaction, noticeId: string) {
    await knexOf(transaction)<InboxNoticeRow>('inbox_notices')
      .where({ notice_id: noticeId })
      .update({ due_at: null });
  }

  async forget(transaction: Transaction, before: string) {
    const knex = knexOf(transaction);
    await knex<InboxSentRow>('inbox_sent')
      .where('told_at', '<', before)
      .delete();
    await knex<InboxNoticeRow>('inbox_notices')
      .whereNull('due_at')
      .where('made_at', '<', before)
      .delete();
  }
}

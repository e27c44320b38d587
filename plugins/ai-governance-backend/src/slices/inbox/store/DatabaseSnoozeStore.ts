import type { InboxSnoozeRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { Snooze, SnoozeStore } from '../store';

/** The table of what people put off. */
export class DatabaseSnoozeStore implements SnoozeStore {
  async saveSnooze(
    transaction: Transaction,
    { userRef, itemId, until }: Snooze,
  ) {
    await this.rows(transaction)
      .insert({ user_ref: userRef, item_id: itemId, until })
      .onConflict(['user_ref', 'item_id'])
      .merge(['until']);
  }

  async endSnooze(
    transaction: Transaction,
    { userRef, itemId }: Pick<Snooze, 'userRef' | 'itemId'>,
  ) {
    await this.rows(transaction)
      .where({ user_ref: userRef, item_id: itemId })
      .delete();
  }

  async dropPast(
    transaction: Transaction,
    { userRef, now }: { readonly userRef: string; readonly now: string },
  ) {
    await this.rows(transaction)
      .where({ user_ref: userRef })
      .where('until', '<=', now)
      .delete();
  }

  private rows(transaction: Transaction) {
    return knexOf(transaction)<InboxSnoozeRow>('inbox_snoozes');
  }
}

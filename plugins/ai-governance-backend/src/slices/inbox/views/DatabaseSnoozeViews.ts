import type { Knex } from 'knex';
import type { InboxSnoozeRow } from '../../../database/tables';
import type { SnoozeViews } from '../views';

/** What people put off, as its table shows it. */
export class DatabaseSnoozeViews implements SnoozeViews {
  constructor(private readonly knex: Knex) {}

  async snoozesOf(userRef: string, now: string) {
    const rows = await this.knex<InboxSnoozeRow>('inbox_snoozes')
      .where({ user_ref: userRef })
      .where('until', '>', now);
    return new Map(rows.map(row => [row.item_id, row.until]));
  }
}

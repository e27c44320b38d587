import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  InboxPolicyChangeRow,
  InboxPolicyRow,
  InboxSentRow,
} from '../../../database/tables';
import { toPolicyChanges, toToldPolicy } from '../rows';
import type { NoticeViews } from '../views';

/** Notices as their tables show them. */
export class DatabaseNoticeViews implements NoticeViews {
  constructor(private readonly knex: Knex) {}

  async toldAmong(itemIds: readonly string[]) {
    const told = new Set<string>();
    for (const piece of chunk(itemIds, PARAMETERS_PER_STATEMENT)) {
      const rows = await this.knex<InboxSentRow>('inbox_sent')
        .select('recipient', 'item_id')
        .whereIn('item_id', [...piece]);
      rows.forEach(row => told.add(`${row.recipient} ${row.item_id}`));
    }
    return told;
  }

  async toldPolicy() {
    return toToldPolicy(
      await this.knex<InboxPolicyRow>('inbox_policy').first(),
    );
  }

  async policyChanges(since: string) {
    const rows = await this.knex<InboxPolicyChangeRow>('inbox_policy_changes')
      .where('made_at', '>', since)
      .orderBy('made_at');
    return rows.map(toPolicyChanges);
  }
}

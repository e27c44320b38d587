import type {
  InboxPolicyChangeRow,
  InboxPolicyRow,
} from '../../../database/tables';
import { lockSingleRow } from '../../../database/dialect';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { PolicyChanges, ToldPolicy } from '../noticeModel';
import { toToldPolicy } from '../rows';
import type { ToldPolicyStore } from '../store';

/** The tables of what owners are told of policies. */
export class DatabaseToldPolicyStore implements ToldPolicyStore {
  async lockPolicy(transaction: Transaction) {
    const knex = knexOf(transaction);
    await lockSingleRow(knex, 'inbox_policy');
    return toToldPolicy(await knex<InboxPolicyRow>('inbox_policy').first());
  }

  async savePolicy(
    transaction: Transaction,
    { versionId, digest }: ToldPolicy,
    changes: readonly PolicyChanges[],
  ) {
    const knex = knexOf(transaction);
    await knex<InboxPolicyRow>('inbox_policy').update({
      version_id: versionId,
      digest,
    });
    for (const { recipient, title, changes: list, madeAt } of changes) {
      await knex<InboxPolicyChangeRow>('inbox_policy_changes')
        .insert({
          version_id: versionId,
          recipient,
          title,
          changes: JSON.stringify(list),
          made_at: madeAt,
        })
        .onConflict(['version_id', 'recipient'])
        .merge();
    }
  }
}

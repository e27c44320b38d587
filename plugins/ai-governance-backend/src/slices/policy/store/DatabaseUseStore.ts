import type { Knex } from 'knex';
import { chunk } from '../../../database/dialect';
import type {
  PolicyUseAlertChangeRow,
  PolicyUseAlertRow,
  PolicyUseRow,
  PolicyUseRuleRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import {
  changeKey,
  type NotedUse,
  type SeenUse,
  type UseAlert,
} from '../model';
import type { UseStore } from '../store';
import { toUseAlert, toUseAlertRow, toUseRow } from '../useRows';

const ROWS_PER_STATEMENT = 50;

/** The tables of where AI is used, and of alerts about it. */
export class DatabaseUseStore implements UseStore {
  async lockRepository(transaction: Transaction, repository: string) {
    const row = { repository };
    // Whoever comes second waits for the row, whether it is new or not.
    await knexOf(transaction)('policy_history_repositories')
      .insert(row)
      .onConflict('repository')
      .merge(row);
  }

  async saveUse(transaction: Transaction, use: NotedUse) {
    const trx = knexOf(transaction);
    const key = await keyOf(trx, use);
    const row = toUseRow(use, key);
    await trx<PolicyUseRow>('policy_uses')
      .insert(row)
      .onConflict(['repository', 'change_key'])
      .merge()
      .whereRaw(
        use.origin === 'history'
          ? "policy_uses.origin = 'history'"
          : "(policy_uses.origin = 'history' or policy_uses.occurred_at <= excluded.occurred_at)",
      );
    await saveRules(trx, use);
  }

  async alert(transaction: Transaction, alertId: string) {
    const row = await knexOf(transaction)<PolicyUseAlertRow>(
      'policy_use_alerts',
    )
      .where({ alert_id: alertId })
      .first();
    return row && toUseAlert(row);
  }

  async saveAlert(transaction: Transaction, alert: UseAlert) {
    await knexOf(transaction)<PolicyUseAlertRow>('policy_use_alerts')
      .insert(toUseAlertRow(alert))
      .onConflict('alert_id')
      .merge();
  }

  async linkAlert(transaction: Transaction, alertId: string, use: SeenUse) {
    await knexOf(transaction)<PolicyUseAlertChangeRow>(
      'policy_use_alert_changes',
    )
      .insert({
        alert_id: alertId,
        change_key: changeKey(use),
        record_id: use.recordId,
        origin: use.origin,
        occurred_at: use.occurredAt,
      })
      .onConflict(['alert_id', 'change_key'])
      .merge();
  }
}

/** A change that was first seen without the number of its pull request stays one change when that becomes known, and the other way round. */
async function keyOf(trx: Knex.Transaction, use: SeenUse): Promise<string> {
  const { repository, headSha, pullRequest } = use;
  const ofHead = trx<PolicyUseRow>('policy_uses').where({
    repository,
    head_sha: headSha,
  });
  if (pullRequest !== undefined) {
    await ofHead.where({ change_key: headSha }).delete();
    return changeKey(use);
  }
  const known = await ofHead.whereNotNull('pull_request').first();
  return known?.change_key ?? changeKey(use);
}

async function saveRules(
  trx: Knex.Transaction,
  { recordId, rules }: NotedUse,
): Promise<void> {
  const table = () => trx<PolicyUseRuleRow>('policy_use_rules');
  await table().where({ record_id: recordId }).delete();
  const rows = rules.map(rule => ({ record_id: recordId, ...rule }));
  for (const piece of chunk(rows, ROWS_PER_STATEMENT))
    await table().insert([...piece]);
}

import type { Knex } from 'knex';
import type {
  HostsCountRow,
  HostsDeliveryRow,
  HostsSemanticKeyRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { DeliveryRecord } from '../model';
import type { InboxStore } from '../store';

/** The tables of deliveries. */
export class DatabaseInboxStore implements InboxStore {
  async takeSemanticKey(
    transaction: Transaction,
    event: Pick<DeliveryRecord, 'host' | 'semanticKey' | 'receivedAt'>,
    since: string,
  ) {
    const { host, semanticKey, receivedAt } = event;
    // One statement, so that of two at the same moment the second waits and sees what the first took.
    const taken = await knexOf(transaction)<HostsSemanticKeyRow>(
      'hosts_semantic_keys',
    )
      .insert({ host, semantic_key: semanticKey, taken_at: receivedAt })
      .onConflict(['host', 'semantic_key'])
      .merge(['taken_at'])
      .where('hosts_semantic_keys.taken_at', '<', since)
      .returning('host');
    return taken.length > 0;
  }

  async insertDelivery(transaction: Transaction, delivery: DeliveryRecord) {
    const stored = await knexOf(transaction)<HostsDeliveryRow>(
      'hosts_deliveries',
    )
      .insert({
        host: delivery.host,
        delivery_id: delivery.deliveryId,
        event: delivery.event,
        action: delivery.action ?? null,
        semantic_key: delivery.semanticKey,
        marks: JSON.stringify(delivery.marks),
        outcome: delivery.outcome,
        received_at: delivery.receivedAt,
      })
      .onConflict(['host', 'delivery_id'])
      .ignore()
      .returning('host');
    return stored.length > 0;
  }

  async count(
    transaction: Transaction,
    counted: Pick<DeliveryRecord, 'host' | 'event' | 'outcome' | 'receivedAt'>,
  ) {
    const { host, event, outcome, receivedAt } = counted;
    const trx = knexOf(transaction);
    await trx<HostsCountRow>('hosts_counts')
      .insert({ host, event, outcome, count: 1, last_at: receivedAt })
      .onConflict(['host', 'event', 'outcome'])
      .merge({
        count: trx.raw('hosts_counts.count + 1'),
        last_at: receivedAt,
      });
  }

  removeDeliveries(transaction: Transaction, before: string, limit: number) {
    const trx = knexOf(transaction);
    return removeOld(trx, {
      table: 'hosts_deliveries',
      key: ['host', 'delivery_id'],
      old: trx('hosts_deliveries').where('received_at', '<', before),
      limit,
    });
  }

  removeSemanticKeys(transaction: Transaction, before: string, limit: number) {
    const trx = knexOf(transaction);
    return removeOld(trx, {
      table: 'hosts_semantic_keys',
      key: ['host', 'semantic_key'],
      old: trx('hosts_semantic_keys').where('taken_at', '<', before),
      limit,
    });
  }
}

/** Deletes the rows that a query finds, a bounded number at once so that nobody waits long. */
export function removeOld(
  trx: Knex.Transaction,
  { table, key, old, limit }: OldRows,
): Promise<number> {
  const found = old.select(...key).limit(limit);
  return trx(table)
    .whereIn([...key], found)
    .delete();
}

interface OldRows {
  readonly table: string;
  readonly key: readonly string[];
  readonly old: Knex.QueryBuilder;
  readonly limit: number;
}

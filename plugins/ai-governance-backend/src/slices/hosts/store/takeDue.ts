import type { Knex } from 'knex';
import { isSqlite } from '../../../database/dialect';
import type { HostsQueueRow } from '../../../database/tables';
import type { Taking } from '../store';

/** A queue's table with the columns that name a row. */
export interface Queue {
  readonly table: string;
  readonly key: readonly string[];
}

/**
 * Takes due rows under a lease in one statement. On PostgreSQL rows that another transaction is taking are passed over; SQLite
 * has one writer at a time.
 */
export async function takeDue<Row extends HostsQueueRow>(
  trx: Knex.Transaction,
  { table, key }: Queue,
  { hosts, now, leaseUntil, leaseToken, limit }: Taking,
): Promise<readonly Row[]> {
  if (hosts.length === 0 || limit < 1) return [];
  const due = trx(table)
    .select(...key)
    .whereIn('host', [...hosts])
    .where('due_at', '<=', now)
    .whereRaw('(lease_until is null or lease_until <= ?)', [now])
    .whereNotIn(
      'host',
      trx('hosts_state').select('host').where('paused_until', '>', now),
    )
    .orderBy('due_at')
    .limit(limit);
  const picked = isSqlite(trx) ? due : due.forUpdate(table).skipLocked();
  // Materialized: PostgreSQL may otherwise run a limited subquery more than once, and take more than was asked for.
  return trx(table)
    .withMaterialized('picked', picked)
    .whereIn([...key], trx.select(...key).from('picked'))
    .update({ lease_token: leaseToken, lease_until: leaseUntil })
    .returning('*');
}

/** What a row is when nobody works on it. */
export const UNLEASED = { lease_token: null, lease_until: null } as const;

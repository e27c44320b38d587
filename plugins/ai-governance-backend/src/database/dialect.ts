import type { Knex } from 'knex';

/** Whether a knex instance speaks to SQLite; otherwise it speaks to PostgreSQL. */
export function isSqlite(knex: Knex): boolean {
  return String(knex.client.config.client).includes('sqlite');
}

/**
 * Takes the one row of a table for the rest of the transaction: whoever comes second waits. Must be the transaction's
 * first statement, so that what is read afterwards is what the predecessor left.
 *
 * A write that changes nothing does this on both databases: PostgreSQL locks the row, SQLite takes its write lock, which
 * a transaction that begins with a read would only ask for later and could then be refused.
 */
export async function lockSingleRow(
  trx: Knex.Transaction,
  table: string,
): Promise<void> {
  const locked = await trx(table).where({ id: 1 }).update({ id: 1 });
  if (locked !== 1) {
    throw new Error(`the single row of \`${table}\` is missing`);
  }
}

const UNIQUE_VIOLATION = '23505';

/** Whether an error says that a unique constraint does not hold, on either database. Asked by code, which drivers promise. */
export function isUniqueViolation(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) {
    return false;
  }
  return (
    error.code === UNIQUE_VIOLATION ||
    error.code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY'
  );
}

/** Values that fit into one statement's parameters on either database. */
export const PARAMETERS_PER_STATEMENT = 900;

/** Splits a list into pieces of at most `size`. */
export function chunk<Item>(
  items: readonly Item[],
  size: number,
): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

import type { Knex } from 'knex';

/** A value that a column takes: JSON where texts have no bounds, otherwise letters, all alike, so that rows find what they refer to. */
function valueOf({ type, maxLength }: Knex.ColumnInfo): unknown {
  if (type === 'uuid') return '00000000-0000-4000-8000-000000000000';
  if (type === 'text') return '{}';
  if (type.includes('char')) return 'a'.repeat(Number(maxLength));
  if (/bool/.test(type)) return true;
  if (/int|float|real|double|numeric/.test(type)) return 1;
  throw new Error(`no value is known for a column of type ${type}`);
}

async function rowOf(knex: Knex, table: string) {
  const columns = await knex(table).columnInfo();
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, valueOf(column)]),
  );
}

/**
 * Puts a row with every column into each of the tables that has none.
 *
 * @throws Error naming the tables that take no row, such as one that refers to a table not named
 */
export async function fillTables(
  knex: Knex,
  tables: readonly string[],
): Promise<void> {
  let waiting: readonly string[] = tables;
  for (;;) {
    const refused: string[] = [];
    for (const table of waiting) {
      if ((await knex(table).first()) !== undefined) continue;
      await knex(table)
        .insert(await rowOf(knex, table))
        .catch((error: Error) => refused.push(`${table}: ${error.message}`));
    }
    if (refused.length === 0) return;
    if (refused.length === waiting.length) throw new Error(refused.join('\n'));
    waiting = refused.map(line => line.slice(0, line.indexOf(':')));
  }
}

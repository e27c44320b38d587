import type { Knex } from 'knex';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { isSqlite } from './dialect';

/** What a column may be given. */
type Value = string | number | null;

/**
 * Inserts many rows at once: on PostgreSQL by `COPY`, which is twice as fast as a statement, on SQLite by one statement with one parameter.
 * All rows have the same columns; a row whose key is there already is an error.
 */
export async function insertRows<
  Row extends { readonly [K in keyof Row]: Value },
>(trx: Knex.Transaction, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first) as (keyof Row & string)[];
  if (isSqlite(trx)) await insertFromJson(trx, table, columns, rows);
  else await copyIn(trx, table, columns, rows);
}

async function insertFromJson(
  trx: Knex.Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const names = columns.map(() => '??').join(', ');
  const values = columns.map(() => 'json_extract(value, ?)').join(', ');
  await trx.raw(
    `insert into ?? (${names}) select ${values} from json_each(?)`,
    [
      table,
      ...columns,
      ...columns.map(column => `$.${column}`),
      JSON.stringify(rows),
    ],
  );
}

async function copyIn<Row extends { readonly [K in keyof Row]: Value }>(
  trx: Knex.Transaction,
  table: string,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<void> {
  const sql = trx
    .raw(`copy ?? (${columns.map(() => '??').join(', ')}) from stdin`, [
      table,
      ...columns,
    ])
    .toQuery();
  const connection = await trx.client.acquireConnection();
  const lines = rows.map(row =>
    columns.map(column => copyText(row[column])).join('\t'),
  );
  await pipeline([`${lines.join('\n')}\n`], connection.query(copyFrom(sql)));
}

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A value in the text format of `COPY`. */
function copyText(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  return SPECIAL.test(value)
    ? value.replace(/[\\\n\r\t]/g, each => ESCAPES[each]!)
    : value;
}

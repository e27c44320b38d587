// @ts-check

/** Milliseconds that work takes. @param {() => Promise<unknown>} work */
export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** @param {readonly number[]} all @param {number} p */
export const quantile = (all, p) =>
  [...all].sort((a, b) => a - b)[Math.floor(p * (all.length - 1))] ??
  Number.NaN;

/** @param {readonly number[]} all */
export const median = all => quantile(all, 0.5);

/** @param {number} value */
export const ms = value =>
  `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** @param {number} value */
export const whole = value => Math.round(value).toLocaleString('en');

/**
 * Rows and bytes of tables and indexes.
 *
 * @param {import('knex').Knex} knex
 * @returns {Promise<readonly { name: string, rows: number, bytes: number }[]>} the largest first
 */
export async function sizesOf(knex) {
  const { rows } = await knex.raw(
    `select c.relname as name, c.reltuples as rows, pg_relation_size(c.oid) + coalesce(pg_relation_size(nullif(c.reltoastrelid, 0)), 0) as bytes
     from pg_class c where c.relname like 'insights%' and c.relkind in ('r', 'i')
     order by 3 desc`,
  );
  return rows.map((/** @type {any} */ { name, rows: count, bytes }) => ({
    name,
    rows: Number(count),
    bytes: Number(bytes),
  }));
}

// @ts-check
const READS = /^\s*(select|with)/i;

/** @typedef {{ 'Node Type': string, 'Relation Name'?: string, 'Actual Rows': number, 'Actual Loops': number, 'Rows Removed by Filter'?: number, 'Rows Removed by Index Recheck'?: number, Plans?: Node[] }} Node */

/** @param {Node} node @returns {Node[]} */
const nodesOf = node => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/**
 * How PostgreSQL answers each query that some work asks: rows that it touched in tables of scorecards, rows of the answer, and tables that it
 * read from end to end. A statement that is asked several times is told of once, by the time that touched most.
 *
 * @param {import('knex').Knex} knex
 * @param {() => Promise<unknown>} work
 */
export async function plansOf(knex, work) {
  /** @type {Map<string, any[]>} */
  const asked = new Map();
  const listen = (/** @type {{ sql: string, bindings: any[] }} */ query) => {
    if (READS.test(query.sql) && query.sql.includes('insights_'))
      asked.set(
        `${query.sql} ${JSON.stringify(query.bindings).slice(0, 2_000)}`,
        [query.sql, query.bindings],
      );
  };
  knex.on('query', listen);
  await work();
  knex.removeListener('query', listen);
  /** @type {Map<string, { sql: string, touched: number, answered: number, whole: string[] }>} */
  const plans = new Map();
  const connection = await knex.client.acquireConnection();
  try {
    for (const [sql, bindings] of asked.values()) {
      const { rows } = await connection.query(
        `explain (analyze, format json) ${sql}`,
        bindings,
      );
      const root = rows[0]['QUERY PLAN'][0].Plan;
      const read = nodesOf(root).filter(node => node['Relation Name']);
      const touched = read.reduce(
        (sum, node) =>
          sum +
          node['Actual Loops'] *
            (node['Actual Rows'] +
              (node['Rows Removed by Filter'] ?? 0) +
              (node['Rows Removed by Index Recheck'] ?? 0)),
        0,
      );
      const whole = read
        .filter(node => node['Node Type'].endsWith('Seq Scan'))
        .map(node => node['Relation Name'] ?? '');
      const answered = root['Actual Rows'];
      const shape = sql.replace(/\$\d+(, ?\$\d+)*/g, '?');
      const known = plans.get(shape);
      if (!known || known.touched < touched)
        plans.set(shape, { sql: shape, touched, answered, whole });
    }
  } finally {
    await knex.client.releaseConnection(connection);
  }
  return [...plans.values()].sort((a, b) => b.touched - a.touched);
}

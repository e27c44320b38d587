// @ts-check
/**
 * Forgetting the oldest of two years of signals on PostgreSQL, month by month: rows deleted some thousand at once and cleared up, as the
 * product does, against partitions by month that are dropped; and what partitions cost whoever stores, replaces and reads.
 *
 * @see docs/adr/0032-old-signals-are-deleted-in-batches.md
 *
 *   node bench/forgetting.mjs --postgres postgresql://… [--rows 1200000] [--turns 3]
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, ms, timed, whole } from './scorecards/figures.mjs';
import {
  bundleProduct,
  connect,
  loadProduct,
  migrations,
} from './scorecards/loadProduct.mjs';

const MONTHS = 24;
const AT_ONCE = 5_000;
const REPOSITORIES = 2_000;

const { values } = parseArgs({
  options: {
    postgres: { type: 'string' },
    rows: { type: 'string', default: '1200000' },
    turns: { type: 'string', default: '3' },
  },
});
if (!values.postgres) {
  console.error('say where PostgreSQL is: --postgres postgresql://…');
  process.exit(2);
}
const perMonth = Math.round(Number(values.rows) / MONTHS);

/** @param {number} number */
const monthAt = number =>
  new Date(Date.UTC(2024, number, 1)).toISOString().slice(0, 7);

/** Rows of one month, as wide as those of a change and with random keys. @param {import('knex').Knex} knex @param {string} table @param {number} month @param {number} [count] */
const insertMonth = (knex, table, month, count = perMonth) =>
  knex.raw(
    `insert into ${table} (record_id, signal_id, source, kind, at, month, revision, digest, repository, number, body)
     select gen_random_uuid(), gen_random_uuid(), 'fleet', 'review', '${monthAt(month)}-01T00:00:00.000Z', '${monthAt(month)}', 0, gen_random_uuid(),
            'github.com/acme/service-' || (at % ${REPOSITORIES}), at, repeat('x', 200)
     from generate_series(1, ${count}) at`,
  );

/** @param {import('knex').Knex} knex @param {string} table bytes, partitions and indexes included */
async function bytesOf(knex, table) {
  const { rows } = await knex.raw(
    `select greatest(pg_total_relation_size('${table}'), (select sum(pg_total_relation_size(relid)) from pg_partition_tree('${table}'))) as bytes`,
  );
  return Number(rows[0].bytes);
}

/** What stores, replaces and reads. @param {import('knex').Knex} knex @param {string} table @param {string} newest */
async function work(knex, table, newest) {
  const ids = await knex(table)
    .orderBy('digest')
    .limit(2_000)
    .pluck('record_id');
  const repositories = Array.from(
    { length: 20 },
    (_, at) => `github.com/acme/service-${at}`,
  );
  const [reads, finds, stores] = [[], [], []].map(
    () => /** @type {number[]} */ ([]),
  );
  for (let times = 0; times < 7; times += 1) {
    reads.push(
      await timed(() =>
        knex(table)
          .whereIn('repository', repositories)
          .whereBetween('month', [monthAt(MONTHS - 12), newest])
          .select('body'),
      ),
    );
    finds.push(
      await timed(() =>
        knex(table).whereRaw('record_id = any(?)', [ids]).select('kind'),
      ),
    );
    stores.push(
      await timed(() => insertMonth(knex, table, MONTHS - 1, AT_ONCE)),
    );
  }
  return { read: median(reads), find: median(finds), store: median(stores) };
}

/** @param {any} product @param {import('knex').Knex} knex */
async function run(product, knex) {
  await knex.migrate.latest({ directory: migrations });
  await knex.raw(
    `create table partitioned (like insights_signals including defaults) partition by range (month);
     alter table partitioned add primary key (record_id, signal_id, month);
     create index on partitioned (repository, month, kind);
     create index on partitioned (repository, number);
     create index on partitioned (person, month);
     create index on partitioned (source, month)`,
  );
  const addPartition = (/** @type {number} */ month) =>
    knex.raw(
      `create table month_${month} partition of partitioned for values from ('${monthAt(month)}') to ('${monthAt(month + 1)}')`,
    );
  for (let month = 0; month < MONTHS; month += 1) {
    await addPartition(month);
    await insertMonth(knex, 'insights_signals', month);
    await insertMonth(knex, 'partitioned', month);
  }
  await knex.raw('vacuum (analyze) insights_signals');
  await knex.raw('vacuum (analyze) partitioned');
  console.log(
    `${whole(perMonth)} signals a month, ${MONTHS} months; ${whole((await bytesOf(knex, 'insights_signals')) / 2 ** 20)} MiB, in partitions ${whole((await bytesOf(knex, 'partitioned')) / 2 ** 20)} MiB`,
  );
  const plain = await work(knex, 'insights_signals', monthAt(MONTHS - 1));
  const parted = await work(knex, 'partitioned', monthAt(MONTHS - 1));
  for (const [what, key] of /** @type {const} */ ([
    ['what a team did in 12 months is read', 'read'],
    ['signals of 2,000 records are found', 'find'],
    ['5,000 signals are stored', 'store'],
  ]))
    console.log(
      `  ${what}: ${ms(plain[key])}, in partitions ${ms(parted[key])}; ratio ${(parted[key] / plain[key]).toFixed(2)}`,
    );
  const unitOfWork = product.createUnitOfWork(knex);
  const { ingest } = product.databaseStores(knex, unitOfWork);
  for (let turn = 0; turn < Number(values.turns); turn += 1) {
    const batches = [];
    for (let removed = AT_ONCE; removed === AT_ONCE;)
      batches.push(
        await timed(async () => {
          removed = await unitOfWork.run((/** @type {any} */ transaction) =>
            ingest.forget(transaction, {
              what: 'signals',
              source: 'fleet',
              beforeMonth: monthAt(turn + 1),
              most: AT_ONCE,
            }),
          );
        }),
      );
    const cleared = await timed(() => knex.raw('vacuum insights_signals'));
    const dropped = await timed(() => knex.raw(`drop table month_${turn}`));
    await insertMonth(knex, 'insights_signals', MONTHS + turn);
    await addPartition(MONTHS + turn);
    await insertMonth(knex, 'partitioned', MONTHS + turn);
    console.log(
      `  ${monthAt(turn)} goes: ${ms(batches.reduce((sum, each) => sum + each, 0))} in ${batches.length} transactions, the longest ${ms(Math.max(...batches))}, cleared up in ${ms(cleared)}; a partition ${ms(dropped)}. With a new month ${whole((await bytesOf(knex, 'insights_signals')) / 2 ** 20)} MiB, in partitions ${whole((await bytesOf(knex, 'partitioned')) / 2 ** 20)} MiB`,
    );
  }
}

const dir = mkdtempSync(join(tmpdir(), 'forgetting-'));
const name = `forgetting_${randomUUID().replaceAll('-', '')}`;
const admin = connect(values.postgres);
await admin.raw('create database ??', [name]);
const url = new URL(values.postgres);
url.pathname = `/${name}`;
const knex = connect(url.href);
try {
  await run(loadProduct(await bundleProduct(dir)), knex);
} finally {
  await knex.destroy();
  await admin.raw('drop database ?? with (force)', [name]);
  await admin.destroy();
  rmSync(dir, { recursive: true, force: true });
}

// @ts-check
/**
 * Scorecards of fleets of several sizes on PostgreSQL: how fast records come in against raw `COPY` of the same rows, what computing one
 * month of one team costs as the fleet grows, and how fast the heat map and a team's page answer against making the heat map of signals in
 * SQL, all in one run.
 *
 * Sizes are numbers of changes; teams and repositories grow with them, so that a team is as large in each. PostgreSQL writes and reads the
 * file for `COPY` itself, so it has to run on this machine as somebody who may write to the temporary folder.
 *
 *   node bench/scorecards.mjs --postgres postgresql://… [--sizes 5000,50000] [--months 13] [--reads 100]
 */
import { build } from 'esbuild';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadFleet } from './fleet/loadFleet.mjs';
import { portalOfFleet } from './scorecards/portalOfFleet.mjs';
import { copyIn, HEAT_MAP_FROM_RAW } from './scorecards/rawInSql.mjs';

const MS_PER_DAY = 86_400_000;
/** Changes of one team in all months together. */
const CHANGES_OF_TEAM = 1_000;
const REPOSITORIES_OF_TEAM = 20;
const ENDS_AT = Date.UTC(2026, 10, 1);
const MONTH = '2026-10';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const backend = join(root, 'plugins/ai-governance-backend');
const knexFactory = createRequire(join(backend, 'package.json'))('knex');

const { values } = parseArgs({
  options: {
    postgres: { type: 'string' },
    sizes: { type: 'string', default: '5000,50000' },
    months: { type: 'string', default: '13' },
    reads: { type: 'string', default: '100' },
  },
});
if (!values.postgres) {
  console.error('say where PostgreSQL is: --postgres postgresql://…');
  process.exit(2);
}
const connection = values.postgres;

/** The product's own code, bundled. @param {string} dir */
async function loadProduct(dir) {
  const outfile = join(dir, 'scorecards.cjs');
  await build({
    stdin: {
      contents: `
        export { databaseStores } from './src/slices/insights/databaseStores';
        export { createUnitOfWork } from './src/database/unitOfWork';
        export { handIn } from './src/slices/insights/service/handIn';
        export { followDirectory } from './src/slices/insights/service/followDirectory';
        export { computeDirty } from './src/slices/insights/service/computeDirty';
        export { scorecards } from './src/slices/insights/service/scorecards';
        export { scorecard } from './src/slices/insights/service/scorecard';`,
      resolveDir: backend,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['express', '@backstage/*', 'knex'],
    logLevel: 'warning',
  });
  return createRequire(join(backend, 'package.json'))(outfile);
}

/** @param {number} changes */
function sizeOf(changes) {
  const teams = Math.max(1, Math.round(changes / CHANGES_OF_TEAM));
  const start = new Date(ENDS_AT);
  start.setUTCMonth(start.getUTCMonth() - Number(values.months));
  return {
    teams,
    repositories: teams * REPOSITORIES_OF_TEAM,
    changes,
    days: Math.round((ENDS_AT - start.getTime()) / MS_PER_DAY),
    endsAt: ENDS_AT,
    seed: 'scorecards',
  };
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** @param {readonly number[]} all @param {number} p */
const quantile = (all, p) =>
  [...all].sort((a, b) => a - b)[Math.floor(p * (all.length - 1))] ??
  Number.NaN;

/** @param {number} value */
const ms = value => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** @param {import('knex').Knex} knex @param {string} table */
async function countOf(knex, table) {
  const row = await knex(table).count({ count: '*' }).first();
  return Number(row?.count);
}

/** @param {any} product @param {any} made @param {number} changes @param {string} dir */
async function run(product, made, changes, dir) {
  const name = `scorecards_${randomUUID().replaceAll('-', '')}`;
  const admin = knexFactory({ client: 'pg', connection });
  await admin.raw('create database ??', [name]);
  const url = new URL(connection);
  url.pathname = `/${name}`;
  const knex = knexFactory({ client: 'pg', connection: url.href });
  try {
    await knex.migrate.latest({ directory: join(backend, 'migrations') });
    const fleet = made.fleetOf(sizeOf(changes));
    const { deps, source, now } = portalOfFleet(product, knex, fleet);
    const { unitOfWork, sourceStore } = deps;
    await unitOfWork.run((/** @type {any} */ transaction) =>
      sourceStore.introduce(transaction, [source.id], now),
    );
    await product.followDirectory(deps);
    console.log(
      `\n${changes.toLocaleString('en')} changes, ${fleet.teams.length} teams, ${values.months} months`,
    );
    let number = 0;
    function* records() {
      for (const signal of made.signalsOf(fleet)) {
        number += 1;
        yield { number, ...signal };
      }
    }
    const taken = await timed(() =>
      product.handIn(deps, source, { kind: 'signal', records: records() }),
    );
    const rows =
      (await countOf(knex, 'insights_records')) +
      (await countOf(knex, 'insights_signals'));
    const file = join(dir, 'rows.copy');
    const copied =
      (await copyIn(knex, 'insights_records', file)) +
      (await copyIn(knex, 'insights_signals', file));
    const perSecond = (/** @type {number} */ time) =>
      Math.round(rows / (time / 1_000)).toLocaleString('en');
    console.log(
      `  ingest: ${perSecond(taken)} rows a second, COPY ${perSecond(copied)}; ratio ${(copied / taken).toFixed(3)}`,
    );
    const stop = new AbortController().signal;
    const all = await timed(() => product.computeDirty(deps, stop));
    console.log(
      `  computing everything: ${ms(all)}, ${ms(all / fleet.teams.length)} a team`,
    );
    const again = [];
    for (let times = 0; times < 5; times += 1) {
      const subject = fleet.teams[times % fleet.teams.length].group;
      await knex('insights_dirty').insert({
        subject,
        month: MONTH,
        mark: randomUUID(),
        since: '2026-01-01T00:00:00.000Z',
      });
      again.push(await timed(() => product.computeDirty(deps, stop)));
    }
    console.log(
      `  one month of one team again: median ${ms(quantile(again, 0.5))}`,
    );
    await knex.raw('analyze');
    const readable = async () => () => true;
    const team = fleet.teams[0].group;
    const [heat, page, raw] = [[], [], []].map(
      () => /** @type {number[]} */ ([]),
    );
    for (let read = 0; read < Number(values.reads); read += 1) {
      heat.push(
        await timed(() =>
          product.scorecards(deps, { period: MONTH }, readable),
        ),
      );
      page.push(
        await timed(() =>
          product.scorecard(deps, { team, period: MONTH }, true),
        ),
      );
      if (read < 5)
        raw.push(await timed(() => knex.raw(HEAT_MAP_FROM_RAW, [MONTH])));
    }
    for (const [what, times] of /** @type {const} */ ([
      ['heat map', heat],
      ['page of a team', page],
    ]))
      console.log(
        `  ${what}: p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}; 1/${(quantile(raw, 0.5) / quantile(times, 0.5)).toFixed(1)} of the same from signals in SQL (${ms(quantile(raw, 0.5))})`,
      );
    const { rows: sizes } = await knex.raw(
      `select pg_size_pretty(pg_database_size(current_database())) as size`,
    );
    console.log(`  database ${sizes[0].size}`);
  } finally {
    await knex.destroy();
    await admin.raw('drop database ?? with (force)', [name]);
    await admin.destroy();
  }
}

const dir = mkdtempSync(join(tmpdir(), 'scorecards-'));
// PostgreSQL runs as somebody else, and writes the rows that are copied here.
chmodSync(dir, 0o777);
try {
  const product = await loadProduct(dir);
  const made = await loadFleet(dir);
  for (const size of values.sizes.split(','))
    await run(product, made, Number(size), dir);
} finally {
  rmSync(dir, { recursive: true, force: true });
}

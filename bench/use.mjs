// @ts-check
/**
 * Where AI is used, in a fleet of 10,000 entities against one of 1,000: the statements stay the same in number, and processor time grows
 * no faster than twice as fast as the fleet.
 *
 * Fills databases with changes of made-up fleets, on SQLite in a temporary folder, and on PostgreSQL when a connection string is given; then
 * asks for each page in turn at both sizes. Prints statements, rows read, bytes answered, and the ratio of the processor times. Exits with 1
 * when a promise does not hold.
 *
 *   node bench/use.mjs [--entities 10000] [--changes 12] [--runs 5] [--postgres postgresql://…]
 *
 * On PostgreSQL it makes databases of its own and drops them again.
 */
import { build } from 'esbuild';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fillFleet, snapshotOf } from './use/fleet.mjs';

const GROWS_AT_MOST = 2;
const TIMES_SMALLER = 10;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const backend = join(root, 'plugins/ai-governance-backend');
const knexFactory = createRequire(join(backend, 'package.json'))('knex');

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '10000' },
    changes: { type: 'string', default: '12' },
    runs: { type: 'string', default: '5' },
    postgres: { type: 'string' },
  },
});
const sizes = {
  large: Number(values.entities),
  small: Math.round(Number(values.entities) / TIMES_SMALLER),
};

/** The product's own code, bundled. @param {string} dir */
async function loadProduct(dir) {
  const outfile = join(dir, 'use.cjs');
  await build({
    stdin: {
      contents: `
        export { DatabaseUseViews } from './src/slices/policy/views/DatabaseUseViews';
        export { useUseCases } from './src/slices/policy/service/useUseCases';`,
      resolveDir: backend,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile);
}

const page = { limit: 25, sort: 'attributed' };
const everything = () => true;
/** Each page of the screen. @type {Record<string, (use: any) => Promise<unknown>>} */
const PAGES = {
  'the report of 90 days': async use =>
    (await use.use(90)).answer(everything, page),
  'the report of one team': async use =>
    (await use.use(90)).answer(everything, {
      ...page,
      owner: 'group:default/team-3',
      assistant: 'copilot',
    }),
  'rules in the way': async use =>
    (await use.rulesInTheWay(90)).answer(everything, {}),
  'changes behind a rule': use =>
    use.usedChanges({ windowDays: 90, rule: 'human-review', limit: 25 }),
  'open alerts': use => use.useAlerts({ states: ['open'] }),
};

/** @param {import('knex').Knex} knex @param {any} product @param {number} entities */
async function start(knex, product, entities) {
  await knex.migrate.latest({ directory: join(backend, 'migrations') });
  await fillFleet(knex, { entities, changes: Number(values.changes) });
  const snapshot = snapshotOf(entities);
  const use = product.useUseCases({
    useViews: new product.DatabaseUseViews(knex),
    snapshots: { current: async () => snapshot },
    audit: { positionsOf: async () => new Map() },
    alerting: {},
    now: () => new Date().toISOString(),
  });
  const seen = { statements: 0, rows: 0 };
  knex.on('query-response', response => {
    seen.statements += 1;
    seen.rows += Array.isArray(response)
      ? response.length
      : (response?.rows?.length ?? 0);
  });
  return { use, seen };
}

/** @param {(use: any) => Promise<unknown>} ask @param {Awaited<ReturnType<typeof start>>} side */
async function measure(ask, { use, seen }) {
  Object.assign(seen, { statements: 0, rows: 0 });
  const before = process.cpuUsage();
  const answer = await ask(use);
  const { user, system } = process.cpuUsage(before);
  const bytes = JSON.stringify(answer).length;
  return { ...seen, bytes, milliseconds: (user + system) / 1_000 };
}

/** @param {string} name @param {Record<'large' | 'small', Awaited<ReturnType<typeof start>>>} sides */
async function bench(name, sides) {
  let isKept = true;
  for (const [what, ask] of Object.entries(PAGES)) {
    const runs = [];
    for (let run = 0; run <= Number(values.runs); run += 1)
      runs.push({
        large: await measure(ask, sides.large),
        small: await measure(ask, sides.small),
      });
    const warm = runs.slice(1);
    const median = (/** @type {'large' | 'small'} */ side) =>
      warm.map(run => run[side].milliseconds).sort((a, b) => a - b)[
        Math.floor(warm.length / 2)
      ] ?? NaN;
    const { large, small } = warm.at(-1) ?? runs[0];
    const ratio = median('large') / median('small');
    const isOne =
      large.statements === small.statements &&
      ratio <= GROWS_AT_MOST * TIMES_SMALLER;
    isKept &&= isOne;
    console.log(
      `${name.padEnd(10)} ${what.padEnd(23)} statements ${large.statements} (${small.statements}), rows ${large.rows} (${small.rows}), bytes ${large.bytes} (${small.bytes}), processor ${median('large').toFixed(0)} ms (${median('small').toFixed(1)} ms), ratio ${ratio.toFixed(1)} for ${TIMES_SMALLER} times the entities${isOne ? '' : ' DOES NOT HOLD'}`,
    );
  }
  return isKept;
}

/** @param {string} name @param {(size: number) => Promise<import('knex').Knex>} open @param {any} product */
async function onBoth(name, open, product) {
  const [large, small] = [await open(sizes.large), await open(sizes.small)];
  try {
    return await bench(name, {
      large: await start(large, product, sizes.large),
      small: await start(small, product, sizes.small),
    });
  } finally {
    await Promise.all([large.destroy(), small.destroy()]);
  }
}

/** @param {string} connection @param {any} product */
async function onPostgres(connection, product) {
  const admin = knexFactory({ client: 'pg', connection });
  /** @type {string[]} */
  const made = [];
  const open = async () => {
    const database = `bench_${randomUUID().replaceAll('-', '')}`;
    await admin.raw(`create database ${database}`);
    made.push(database);
    const url = new URL(connection);
    url.pathname = `/${database}`;
    return knexFactory({ client: 'pg', connection: url.href });
  };
  try {
    return await onBoth('PostgreSQL', open, product);
  } finally {
    for (const database of made) await admin.raw(`drop database ${database}`);
    await admin.destroy();
  }
}

const dir = mkdtempSync(join(tmpdir(), 'ai-governance-bench-'));
try {
  const product = await loadProduct(dir);
  const onDisk = async (/** @type {number} */ size) =>
    knexFactory({
      client: 'better-sqlite3',
      connection: { filename: join(dir, `use-${size}.sqlite`) },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
  const kept = [await onBoth('SQLite', onDisk, product)];
  if (values.postgres) kept.push(await onPostgres(values.postgres, product));
  const isKept = !kept.includes(false);
  console.log(isKept ? 'the promises hold' : 'a promise does not hold');
  process.exitCode = isKept ? 0 : 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}

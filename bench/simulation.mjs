// @ts-check
/**
 * Promise: a policy is simulated on 100,000 stored decisions in under a minute on 2 cores.
 *
 * Fills a database with decisions of the default policy on changes of a made-up fleet, on SQLite in a temporary folder, and on
 * PostgreSQL when a connection string is given; then simulates the same policy, which changes nothing, and one with a planted
 * rule, which changes the planted changes and no others. Prints seconds, processor time, the longest time for which nothing
 * else could run, and the most memory. Exits with 1 when the promise does not hold or a count is wrong.
 *
 *   node bench/simulation.mjs [--decisions 100000] [--postgres postgresql://…]
 *
 * On PostgreSQL it makes a database of its own and drops it again.
 */
import { build } from 'esbuild';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decidedOnFleet } from './simulation/decidedOnFleet.mjs';

const MOST_SECONDS = 60;
const PROMISED_DECISIONS = 100_000;
const PLANTED_EVERY = 50;
const INSERTED_AT_ONCE = 40;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const backend = join(root, 'plugins/ai-governance-backend');
const knexFactory = createRequire(join(backend, 'package.json'))('knex');

const { values } = parseArgs({
  options: {
    decisions: { type: 'string', default: String(PROMISED_DECISIONS) },
    postgres: { type: 'string' },
  },
});
const decisions = Number(values.decisions);

/** The product's own code, bundled. @param {string} dir */
async function loadProduct(dir) {
  const outfile = join(dir, 'simulation.cjs');
  await build({
    stdin: {
      contents: `
        export { runSimulation, takeSimulations } from './src/slices/policy/service/runSimulation';
        export { startSimulation } from './src/slices/policy/service/startSimulation';
        export { DatabaseSimulationStore } from './src/slices/policy/store/DatabaseSimulationStore';
        export { DatabasePolicyViews } from './src/slices/policy/views/DatabasePolicyViews';
        export { DatabaseSimulationQuestions } from './src/slices/policy/views/DatabaseSimulationQuestions';
        export { DatabaseSimulationViews } from './src/slices/policy/views/DatabaseSimulationViews';
        export { readProposal } from './src/slices/policy/service/proposal';
        export { createUnitOfWork } from './src/database/unitOfWork';
        export { systemAmbient } from './src/shared/clock';
        export { canonicalJson, evaluate } from '@ai-enablement/governance-core';`,
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

const DOCUMENT = readFileSync(
  join(root, 'packages/governance-content/policies/default.yaml'),
  'utf8',
).replace(
  '  approved: []\n',
  '  approved: [{ repository: github.com/acme/* }]\n',
);
/** Nobody may touch `planted/`. */
const PLANTED = `${DOCUMENT.replace(/^cases:[\s\S]*$/m, '')
  .replace(
    /^areas:\n/m,
    "areas:\n  planted: { title: Planted, paths: ['planted/**'], owners: group:default/security }\n",
  )
  .replace(
    /^rules:\n/m,
    'rules:\n  - { id: planted, effect: forbid, owner: group:default/security, when: { change: { touches: [planted] } } }\n',
  )}`;

/** @param {import('knex').Knex} knex @param {any} product */
async function fill(knex, product) {
  await knex.migrate.latest({ directory: join(backend, 'migrations') });
  const { compiled } = product.readProposal(DOCUMENT);
  const rowOf = decidedOnFleet(product, compiled, PLANTED_EVERY);
  const expected = { newlyHeld: 0, heldOtherwise: 0 };
  for (let at = 0; at < decisions; at += 4_000) {
    const last = Math.min(decisions, at + 4_000);
    await knex.transaction(async trx => {
      for (let from = at; from < last; from += INSERTED_AT_ONCE) {
        const size = Math.min(INSERTED_AT_ONCE, last - from);
        const rows = Array.from({ length: size }, (_, i) => rowOf(from + i));
        for (const { isPlanted, outcome } of rows) {
          if (isPlanted && outcome === 'pass') expected.newlyHeld += 1;
          if (isPlanted && outcome === 'hold') expected.heldOtherwise += 1;
        }
        await trx('policy_decisions').insert(
          rows.map(({ isPlanted: _, ...row }) => row),
        );
      }
    });
  }
  // Nothing is analysed: right after a bulk insert a database knows least of its tables.
  return expected;
}

/** @param {import('knex').Knex} knex @param {any} product @param {string} document */
async function simulate(knex, product, document) {
  const deps = {
    simulationStore: new product.DatabaseSimulationStore(),
    simulationViews: new product.DatabaseSimulationViews(knex),
    simulationQuestions: new product.DatabaseSimulationQuestions(knex),
    policyViews: new product.DatabasePolicyViews(knex),
    unitOfWork: product.createUnitOfWork(knex),
    ambient: product.systemAmbient,
    audit: { stage: async () => randomUUID() },
    onSimulationStarted: () => undefined,
  };
  const { simulationId } = await product.startSimulation(deps, {
    document,
    requestedBy: 'user:default/bench',
  });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const processorBefore = process.cpuUsage();
  const began = performance.now();
  delay.enable();
  const [job] = await product.takeSimulations(deps, 1);
  await product.runSimulation(deps, job, new AbortController().signal);
  delay.disable();
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(processorBefore);
  const simulation = await deps.simulationViews.simulation(simulationId);
  if (simulation.state !== 'done' || simulation.done !== decisions) {
    throw new Error(
      `expected ${decisions} done, got ${JSON.stringify({ state: simulation.state, done: simulation.done, failure: simulation.failure })}`,
    );
  }
  return {
    tally: simulation.tally,
    seconds,
    processorSeconds: (user + system) / 1e6,
    longestMs: delay.max / 1e6,
  };
}

/** @param {string} name @param {import('knex').Knex} knex @param {any} product */
async function bench(name, knex, product) {
  const expected = await fill(knex, product);
  const same = await simulate(knex, product, DOCUMENT);
  const planted = await simulate(knex, product, PLANTED);
  for (const [what, run] of Object.entries({ same, planted })) {
    const { seconds, processorSeconds, longestMs } = run;
    console.log(
      `${name.padEnd(10)} ${what.padEnd(8)} ${seconds.toFixed(1)} s (processor ${processorSeconds.toFixed(1)} s), ${Math.round(decisions / seconds)} decisions a second, held up others for at most ${longestMs.toFixed(0)} ms; ${JSON.stringify(run.tally.results)} ${JSON.stringify(run.tally.differences)}`,
    );
  }
  const isExact =
    same.tally.unchanged === decisions &&
    planted.tally.differences.newlyHeld === expected.newlyHeld &&
    planted.tally.differences.heldOtherwise === expected.heldOtherwise &&
    expected.newlyHeld > 0;
  if (!isExact) {
    console.log(
      `expected no difference, then ${JSON.stringify(expected)}; got ${same.tally.unchanged} unchanged`,
    );
  }
  const most = Math.max(same.seconds, planted.seconds);
  return isExact && (most * PROMISED_DECISIONS) / decisions < MOST_SECONDS;
}

/** @param {string} connectionString @param {(knex: import('knex').Knex) => Promise<boolean>} work */
async function onPostgres(connectionString, work) {
  const database = `bench_${randomUUID().replaceAll('-', '')}`;
  const admin = knexFactory({ client: 'pg', connection: connectionString });
  await admin.raw(`create database ${database}`);
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  const knex = knexFactory({ client: 'pg', connection: url.href });
  try {
    return await work(knex);
  } finally {
    await knex.destroy();
    await admin.raw(`drop database ${database}`);
    await admin.destroy();
  }
}

const dir = mkdtempSync(join(tmpdir(), 'ai-governance-bench-'));
try {
  const product = await loadProduct(dir);
  const sqlite = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(dir, 'simulation.sqlite') },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  const kept = [await bench('SQLite', sqlite, product)];
  await sqlite.destroy();
  if (values.postgres) {
    kept.push(
      await onPostgres(values.postgres, knex =>
        bench('PostgreSQL', knex, product),
      ),
    );
  }
  console.log(
    `most memory: ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB`,
  );
  const isKept = !kept.includes(false);
  console.log(isKept ? 'the promise holds' : 'the promise does not hold');
  process.exitCode = isKept ? 0 : 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}

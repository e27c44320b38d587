// @ts-check
/**
 * Promise: whoever is killed when, no accepted delivery is lost or takes effect twice, and the host comes to show the newest
 * decision on every commit.
 *
 * Sends signed deliveries, some twice and some under another id, out of order, to replicas that are killed with SIGKILL at random
 * points, on SQLite in a temporary folder or on PostgreSQL when a connection string is given. Prints what came of it. Exits
 * with 1 when the promise does not hold. The same storm, shorter, is a test of the backend.
 *
 *   node bench/webhooks.mjs [--deliveries 10000] [--changes 2000] [--replicas 2] [--kills 60] [--postgres postgresql://…]
 *
 * On PostgreSQL it makes a database of its own and drops it again.
 *
 * Replicas are the slice of code hosts with a stand-in for policy. With `--real` they are whole backends on PostgreSQL, with the
 * plugin as it is: decisions are those of the default policy, each with its entry in the ledger. What a killed backend held is
 * taken up after five minutes, so that takes longer; 1,000 deliveries and 10 kills are a good beginning.
 */
import { build } from 'esbuild';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const backend = join(root, 'plugins/ai-governance-backend');
const requireOfBackend = createRequire(join(backend, 'package.json'));
const knexFactory = requireOfBackend('knex');

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '10000' },
    changes: { type: 'string', default: '2000' },
    replicas: { type: 'string', default: '2' },
    kills: { type: 'string', default: '60' },
    postgres: { type: 'string' },
    real: { type: 'boolean', default: false },
  },
});

if (values.real && !values.postgres) {
  console.error('--real needs a PostgreSQL: give its address with --postgres');
  process.exit(2);
}

/** @type {import('esbuild').Plugin} */
const ownCodeOnly = {
  name: 'own-code-only',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path.startsWith('@ai-enablement/') ? undefined : { path, external: true },
    ),
};

const dir = mkdtempSync(join(tmpdir(), 'webhooks-'));
const database = values.postgres
  ? await createPostgres(values.postgres)
  : {
      config: {
        client: 'better-sqlite3',
        connection: { filename: join(dir, 'webhooks.sqlite') },
        useNullAsDefault: true,
        pool: { min: 1, max: 1 },
      },
      drop: async () => {},
    };
const knex = knexFactory(database.config);
try {
  if (!values.postgres) await knex.raw('pragma journal_mode = wal');
  if (values.real) await knex.raw('create schema "ai-governance"');
  await knex.migrate.latest({ directory: join(backend, 'migrations') });
  const { storm, policyDecisions } = await bundle('storm');
  const { file: program } = await bundle(
    values.real ? 'realReplica' : 'replica',
  );
  const report = await storm({
    knex,
    database: database.config,
    program,
    nodePath: dirname(dirname(requireOfBackend.resolve('knex/package.json'))),
    deliveries: Number(values.deliveries),
    changes: Number(values.changes),
    replicas: Number(values.replicas),
    longestLifeMs: values.real ? 8_000 : 4_000,
    mostKills: Number(values.kills),
    ...(values.real && {
      decisions: policyDecisions,
      isRelentless: true,
      // A lease of five minutes, and then some.
      patienceMs: 7 * 60_000,
    }),
  });
  const { lost, notOnce, undecided, unshown, unledgered, left, ...numbers } =
    report;
  const faults = {
    lost: lost.length,
    notOnce: notOnce.length,
    undecided: undecided.length,
    unshown: unshown.length,
    unledgered,
    left,
  };
  console.table({ ...numbers, ...faults });
  const isKept = Object.values(faults).every(count => count === 0);
  console.log(isKept ? 'the promise holds' : 'the promise does not hold');
  process.exitCode = isKept ? 0 : 1;
} finally {
  await knex.destroy();
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
}

/**
 * The product's own code, bundled.
 *
 * @param {'storm' | 'replica' | 'realReplica'} name
 */
async function bundle(name) {
  const file = join(dir, `${name}.cjs`);
  await build({
    entryPoints: [join(backend, `src/slices/hosts/__testUtils__/${name}.ts`)],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    ...(name === 'realReplica'
      ? { plugins: [ownCodeOnly] }
      : { external: ['knex'] }),
    logLevel: 'warning',
  });
  // What the bundle leaves out is found beside the backend.
  const load = name === 'storm' ? requireFrom(file) : {};
  return { ...load, file };
}

/** @param {string} file */
function requireFrom(file) {
  const { Module } = requireOfBackend('node:module');
  process.env.NODE_PATH = dirname(
    dirname(requireOfBackend.resolve('knex/package.json')),
  );
  Module._initPaths();
  return createRequire(import.meta.url)(file);
}

/** @param {string} connection */
async function createPostgres(connection) {
  const name = `webhooks_${randomUUID().replaceAll('-', '')}`;
  const admin = knexFactory({ client: 'pg', connection });
  await admin.raw('create database ??', [name]);
  const url = new URL(connection);
  url.pathname = `/${name}`;
  return {
    // The schema is the one that Backstage gives the plugin.
    config: {
      client: 'pg',
      connection: url.href,
      ...(values.real && { searchPath: ['ai-governance'] }),
    },
    drop: async () => {
      await admin.raw('drop database ?? with (force)', [name]);
      await admin.destroy();
    },
  };
}

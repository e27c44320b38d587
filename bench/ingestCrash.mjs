// @ts-check
/**
 * Promise: whoever is killed when, no acknowledged record is lost or counted twice, and the cells of scorecards are those of computing
 * everything anew.
 *
 * Hands records in, shuffled and again and again, to replicas that store and compute and are killed with SIGKILL at random points, on
 * SQLite in a temporary folder (one replica) or on PostgreSQL when a connection string is given (two). Prints what came of it. Exits
 * with 1 when the promise does not hold. The same, shorter, is a test of the backend.
 *
 *   node bench/ingestCrash.mjs [--kills 100] [--postgres postgresql://…]
 *
 * On PostgreSQL it makes a database of its own and drops it again.
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
const nodePath = dirname(
  dirname(requireOfBackend.resolve('knex/package.json')),
);

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    postgres: { type: 'string' },
  },
});

const dir = mkdtempSync(join(tmpdir(), 'ingest-crash-'));
const database = values.postgres
  ? await createPostgres(values.postgres)
  : {
      config: {
        client: 'better-sqlite3',
        connection: { filename: join(dir, 'ingest.sqlite') },
        useNullAsDefault: true,
        pool: { min: 1, max: 1 },
      },
      drop: async () => {},
    };
const knex = knexFactory(database.config);
try {
  await knex.migrate.latest({ directory: join(backend, 'migrations') });
  const program = await bundle('ingestReplica');
  const { ingestStorm } = requireFrom(await bundle('ingestStorm'));
  const report = await ingestStorm({
    knex,
    database: database.config,
    program,
    nodePath,
    replicas: values.postgres ? 2 : 1,
    longestLifeMs: 1_500,
    kills: Number(values.kills),
  });
  console.table(report);
  const isKept =
    report.lost === 0 && report.miscounted === 0 && report.isRebuilt;
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
 * @param {'ingestStorm' | 'ingestReplica'} name
 */
async function bundle(name) {
  const outfile = join(dir, `${name}.cjs`);
  await build({
    entryPoints: [
      join(backend, `src/slices/insights/__testUtils__/${name}.ts`),
    ],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['knex'],
    logLevel: 'warning',
  });
  return outfile;
}

/** @param {string} file */
function requireFrom(file) {
  const { Module } = requireOfBackend('node:module');
  // What the bundle leaves out is found beside the backend.
  process.env.NODE_PATH = nodePath;
  Module._initPaths();
  return createRequire(import.meta.url)(file);
}

/** @param {string} connection */
async function createPostgres(connection) {
  const name = `ingest_${randomUUID().replaceAll('-', '')}`;
  const admin = knexFactory({ client: 'pg', connection });
  await admin.raw('create database ??', [name]);
  const url = new URL(connection);
  url.pathname = `/${name}`;
  return {
    config: { client: 'pg', connection: url.href },
    drop: async () => {
      await admin.raw('drop database ?? with (force)', [name]);
      await admin.destroy();
    },
  };
}

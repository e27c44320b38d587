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
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  BACKEND,
  bundleOfBackend,
  NODE_PATH,
  requireBundle,
  requireOfBackend,
} from './crash/backend.mjs';
import { ownDatabase } from './crash/ownDatabase.mjs';

const knexFactory = requireOfBackend('knex');

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    postgres: { type: 'string' },
  },
});

const dir = mkdtempSync(join(tmpdir(), 'ingest-crash-'));
const database = await ownDatabase({
  name: 'ingest',
  dir,
  postgres: values.postgres,
});
const knex = knexFactory(database.config);
try {
  await knex.migrate.latest({ directory: join(BACKEND, 'migrations') });
  const program = await bundle('ingestReplica');
  const { ingestStorm } = requireBundle(await bundle('ingestStorm'));
  const report = await ingestStorm({
    knex,
    database: database.config,
    program,
    nodePath: NODE_PATH,
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

/** @param {'ingestStorm' | 'ingestReplica'} name */
function bundle(name) {
  return bundleOfBackend(`slices/insights/__testUtils__/${name}.ts`, {
    outfile: join(dir, `${name}.cjs`),
  });
}

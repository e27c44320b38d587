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
const database = await ownDatabase({
  name: 'webhooks',
  dir,
  postgres: values.postgres,
  // The schema is the one that Backstage gives the plugin.
  ...(values.real && { searchPath: ['ai-governance'] }),
});
const knex = knexFactory(database.config);
try {
  if (!values.postgres) await knex.raw('pragma journal_mode = wal');
  if (values.real) await knex.raw('create schema "ai-governance"');
  await knex.migrate.latest({ directory: join(BACKEND, 'migrations') });
  const { storm, policyDecisions } = requireBundle(await bundle('storm'));
  const program = await bundle(values.real ? 'realReplica' : 'replica');
  const report = await storm({
    knex,
    database: database.config,
    program,
    nodePath: NODE_PATH,
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

/** @param {'storm' | 'replica' | 'realReplica'} name */
function bundle(name) {
  return bundleOfBackend(`slices/hosts/__testUtils__/${name}.ts`, {
    outfile: join(dir, `${name}.cjs`),
    ...(name === 'realReplica' && { plugins: [ownCodeOnly] }),
  });
}

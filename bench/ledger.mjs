// @ts-check
/**
 * Promise: the ledger takes at least 5,000 entries a second, staged in batches and sequenced, and verifies at least 100,000 a
 * second on one core.
 *
 * Appends through the real service on SQLite in a temporary folder, and on PostgreSQL when a connection string is given, in
 * turn with inserting the same rows into plain tables without a tree; verifies in turn with only parsing and hashing the same
 * texts. Prints medians and ratios. Exits with 1 when a promise does not hold.
 *
 *   node bench/ledger.mjs [--entries 20000] [--runs 5] [--batch 1000] [--postgres postgresql://…]
 *
 * On PostgreSQL it makes a database of its own and drops it again.
 */
import { build } from 'esbuild';
import { hash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const APPENDED_PER_SECOND = 5_000;
const VERIFIED_PER_SECOND = 100_000;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const backend = join(root, 'plugins/ai-governance-backend');
const knexFactory = createRequire(join(backend, 'package.json'))('knex');

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '5' },
    batch: { type: 'string', default: '1000' },
    postgres: { type: 'string' },
  },
});
const entries = Number(values.entries);
const batch = Number(values.batch);

/** The product's own code, bundled. */
async function loadLedger(dir) {
  const outfile = join(dir, 'ledger.cjs');
  await build({
    stdin: {
      contents: `
        export { AuditService } from './src/slices/audit/service';
        export { DatabaseAuditStore } from './src/slices/audit/store';
        export { DatabaseAuditViews } from './src/slices/audit/views';
        export { createUnitOfWork } from './src/database/unitOfWork';
        export { systemAmbient } from './src/shared/clock';
        export { createLedgerEntry, createLedgerVerifier } from '@ai-enablement/governance-core';`,
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

const sha256 = text => hash('sha256', text);
const sha256Bytes = data => hash('sha256', data, 'buffer');

/** What a decision leaves in the ledger: some digests, ids and an outcome. */
const draftOf = number => ({
  type: 'policy.decisionMade',
  actor: `external:ci-${number % 7}`,
  subjectIds: [
    `component:default/service-${number % 500}`,
    `github.com/acme/service-${number % 500}`,
    `decision-${number}`,
  ],
  payload: {
    decisionId: `decision-${number}`,
    headSha: sha256(`head ${number}`).slice(0, 40),
    inputDigest: sha256(`input ${number}`),
    policyDigest: sha256('policy'),
    outcome: number % 11 === 0 ? 'hold' : 'pass',
  },
});

const drafts = Array.from({ length: entries }, (_, number) => draftOf(number));
const batches = list =>
  Array.from({ length: Math.ceil(list.length / batch) }, (_, at) =>
    list.slice(at * batch, (at + 1) * batch),
  );

async function seconds(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const median = numbers =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The tables of the ledger without what makes them a tree. */
async function createPlainTables(knex) {
  await knex.schema.createTable('plain_entries', table => {
    table.increments('staged_number');
    table.string('entry_id', 64).notNullable().unique();
    table.string('type', 100).notNullable();
    table.string('recorded_at', 30).notNullable();
    table.text('canonical').notNullable();
    table.string('actor', 400);
    table.index(['type', 'staged_number']);
    table.index(['actor', 'staged_number']);
    table.index(['recorded_at']);
  });
  await knex.schema.createTable('plain_subjects', table => {
    table.string('subject_id', 400).notNullable();
    table.integer('staged_number').notNullable();
    table.primary(['subject_id', 'staged_number']);
  });
}

/** The same rows, as plainly as they can be written. */
async function insertPlainly(knex, rows) {
  for (const part of batches(rows)) {
    await knex.transaction(async trx => {
      for (let at = 0; at < part.length; at += 180) {
        const some = part.slice(at, at + 180);
        const inserted = await trx('plain_entries')
          .insert(some.map(({ row }) => row))
          .returning('staged_number');
        const subjects = some.flatMap(({ subjectIds }, index) =>
          subjectIds.map(subject_id => ({
            subject_id,
            staged_number: inserted[index].staged_number,
          })),
        );
        for (let from = 0; from < subjects.length; from += 450)
          await trx('plain_subjects').insert(subjects.slice(from, from + 450));
      }
    });
  }
}

function plainRows(ledger) {
  return drafts.map(draft => {
    const at = new Date().toISOString();
    const stamp = { id: randomUUID(), at, sha256 };
    const { entry, canonical } = ledger.createLedgerEntry(draft, stamp);
    const { id: entry_id, type, actor, subjectIds } = entry;
    return {
      row: { entry_id, type, recorded_at: at, canonical, actor },
      subjectIds,
    };
  });
}

async function benchAppend(name, knex, ledger) {
  await knex.migrate.latest({ directory: join(backend, 'migrations') });
  await createPlainTables(knex);
  const unitOfWork = ledger.createUnitOfWork(knex);
  const service = new ledger.AuditService({
    store: new ledger.DatabaseAuditStore(),
    views: new ledger.DatabaseAuditViews(knex),
    unitOfWork,
    ambient: ledger.systemAmbient,
    onStaged: () => undefined,
  });
  const append = async () => {
    for (const part of batches(drafts))
      await unitOfWork.run(transaction => service.stageAll(transaction, part));
    while ((await service.sequenceBatch()) > 0);
  };
  const runs = [];
  for (let run = 0; run <= Number(values.runs); run++) {
    const rows = plainRows(ledger);
    const plain = await seconds(() => insertPlainly(knex, rows));
    const appended = await seconds(append);
    // The first run warms up.
    if (run > 0) runs.push({ plain, appended });
  }
  const expected = entries * (Number(values.runs) + 1);
  const { size } = await service.head();
  if (size !== expected)
    throw new Error(`expected ${expected} leaves, got ${size}`);
  const perSecond = entries / median(runs.map(run => run.appended));
  const plainPerSecond = entries / median(runs.map(run => run.plain));
  console.log(
    `append, ${name.padEnd(10)}  ${perSecond.toFixed(0)} a second (promised: ${APPENDED_PER_SECOND}); plain rows ${plainPerSecond.toFixed(0)}, ${(plainPerSecond / perSecond).toFixed(2)} times`,
  );
  return perSecond >= APPENDED_PER_SECOND;
}

async function benchVerify(ledger) {
  const leaves = plainRows(ledger).map(({ row: { canonical } }, index) => ({
    index,
    canonical,
    leafHash: sha256(Buffer.concat([Buffer.of(0), Buffer.from(canonical)])),
  }));
  const verify = () => {
    const verifier = ledger.createLedgerVerifier({ sha256, sha256Bytes });
    leaves.forEach(leaf => verifier.add(leaf));
    const { isSound, size } = verifier.finish();
    if (!isSound || size !== entries)
      throw new Error('the ledger is not sound');
  };
  const plainly = () => {
    for (const { canonical } of leaves) {
      JSON.parse(canonical);
      sha256(canonical);
    }
  };
  const runs = [];
  for (let run = 0; run <= 2 * Number(values.runs); run++) {
    const plain = await seconds(plainly);
    const verified = await seconds(verify);
    if (run > 0) runs.push({ plain, verified });
  }
  const perSecond = entries / median(runs.map(run => run.verified));
  const plainPerSecond = entries / median(runs.map(run => run.plain));
  console.log(
    `verify              ${perSecond.toFixed(0)} a second (promised: ${VERIFIED_PER_SECOND}); parse and hash alone ${plainPerSecond.toFixed(0)}, ${(plainPerSecond / perSecond).toFixed(2)} times`,
  );
  return perSecond >= VERIFIED_PER_SECOND;
}

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

async function main() {
  const dir = mkdtempSync(join(tmpdir(), 'ai-governance-bench-'));
  try {
    const ledger = await loadLedger(dir);
    console.log(`${entries} entries a run, ${batch} a transaction`);
    const kept = [await benchVerify(ledger)];
    const sqlite = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: join(dir, 'ledger.sqlite') },
      useNullAsDefault: true,
    });
    kept.push(await benchAppend('SQLite', sqlite, ledger));
    await sqlite.destroy();
    if (values.postgres) {
      kept.push(
        await onPostgres(values.postgres, knex =>
          benchAppend('PostgreSQL', knex, ledger),
        ),
      );
    }
    if (kept.includes(false)) process.exitCode = 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

await main();

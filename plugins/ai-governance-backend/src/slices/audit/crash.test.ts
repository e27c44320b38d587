import {
  createLedgerVerifier,
  type TreeHead,
  verifyConsistency,
} from '@ai-enablement/governance-core';
import knexFactory, { type Knex } from 'knex';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eachDatabase } from '../../__testUtils__/databases';
import { bundleReplicas, NODE_PATH } from '../../__testUtils__/replicas';
import { migrationsDirectory } from '../../database/migrate';
import { sha256, sha256Bytes } from '../../shared/digest';
import { BUSINESS, ledgerOn } from './__testUtils__/replica';
import type { AuditService } from './service';

const REPLICAS = 2;
const LIVES = 4;
/** Longest time that a replica works before it is killed, milliseconds. */
const LONGEST_LIFE_MS = 300;

const replicas = bundleReplicas(join(__dirname, '__testUtils__/replica.ts'));

/** A replica that runs until it is killed. */
function startReplica(database: Knex.Config, heads: TreeHead[]) {
  const child = spawn(process.execPath, [replicas.program()], {
    env: {
      ...process.env,
      NODE_PATH,
      REPLICA_DATABASE: JSON.stringify(database),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stderr.on('data', data => (complaint += data));
  const ended = new Promise<string>(resolve =>
    child.once('close', (_code, signal) =>
      resolve(signal ?? `itself: ${complaint}`),
    ),
  );
  const works = new Promise<void>(resolve => {
    child.stdout.on('data', data => {
      // The last line may be cut off by the kill and waits for its end.
      const lines = `${output}${data}`.split('\n');
      output = lines.pop() ?? '';
      heads.push(...lines.map(line => JSON.parse(line)));
      resolve();
    });
    child.once('close', () => resolve());
  });
  return { child, ended, works };
}

/** Lets a replica live and be killed several times; returns how each life ended. */
async function liveAndDie(
  database: Knex.Config,
  {
    heads,
    running,
  }: { readonly heads: TreeHead[]; readonly running: Set<ChildProcess> },
): Promise<readonly string[]> {
  const ends: string[] = [];
  for (let life = 0; life < LIVES; life++) {
    const { child, ended, works } = startReplica(database, heads);
    running.add(child);
    await works;
    await sleep(Math.random() * LONGEST_LIFE_MS);
    child.kill('SIGKILL');
    ends.push(await ended);
    running.delete(child);
  }
  return ends;
}

/** Reads the whole ledger through the service, as an export does. */
async function verify(service: AuditService, expected: readonly TreeHead[]) {
  const verifier = createLedgerVerifier({ sha256, sha256Bytes, expected });
  for (let from = 0; ;) {
    const { items } = await service.leaves({ from, limit: 500 });
    if (items.length === 0) return verifier.finish(await service.head());
    items.forEach(verifier.add);
    from = (items.at(-1)?.index ?? 0) + 1;
  }
}

describe.each(eachDatabase())('R22 replicas that are killed on %s', id => {
  it('never fork the ledger, lose an entry or keep one without its cause', async () => {
    const database = await replicas.sharedDatabase(id);
    const knex = knexFactory(database);
    await knex.migrate.latest({ directory: migrationsDirectory() });
    await knex.schema.createTable(BUSINESS, table => table.string('entry_id'));
    const heads: TreeHead[] = [];
    const running = new Set<ChildProcess>();
    try {
      const ends = await Promise.all(
        Array.from({ length: REPLICAS }, () =>
          liveAndDie(database, { heads, running }),
        ),
      );
      expect(ends.flat()).toEqual(Array(REPLICAS * LIVES).fill('SIGKILL'));

      const service = ledgerOn(knex);
      while ((await service.sequenceBatch()) > 0);
      const seen = [
        ...new Map(
          heads.map(head => [`${head.size}:${head.root}`, head]),
        ).values(),
      ];
      const head = await service.head();
      expect(seen.length).toBeGreaterThan(LIVES);
      expect(await verify(service, seen)).toMatchObject({
        isSound: true,
        findings: [],
        size: head.size,
        root: head.root,
      });

      for (const { size, root } of seen.filter(each => each.size > 0)) {
        const proof = await service.consistencyProof({ from: size });
        expect([proof.fromRoot, proof.toRoot]).toEqual([root, head.root]);
        expect(verifyConsistency(proof, sha256Bytes).ok).toBe(true);
      }

      const entries = await knex('audit_entries')
        .orderBy('entry_id')
        .pluck('entry_id');
      const business = await knex(BUSINESS)
        .orderBy('entry_id')
        .pluck('entry_id');
      expect(entries).toEqual(business);
      expect(entries).toHaveLength(head.size);
    } finally {
      running.forEach(child => child.kill('SIGKILL'));
      await knex.destroy();
    }
  }, 60_000);
});

import { build } from 'esbuild';
import type { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DatabaseId, emptyDatabase } from './databases';

/** Where child processes find the packages that are not part of a replica's bundle. */
export const NODE_PATH = dirname(dirname(require.resolve('knex/package.json')));

/** What processes that a test starts and kills are started with. */
export interface ReplicasInTests {
  /** The bundled program, once the test's file began. */
  program(): string;
  /** How several processes reach one empty database; on SQLite a file that is gone after the tests. */
  sharedDatabase(id: DatabaseId): Promise<Knex.Config>;
}

/** Bundles the program of a file before the tests of this file, and removes it after them. */
export function bundleReplicas(entryPoint: string): ReplicasInTests {
  let directory: string;
  const program = () => join(directory, 'replica.cjs');
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'replicas-'));
    await build({
      entryPoints: [entryPoint],
      outfile: program(),
      bundle: true,
      platform: 'node',
      target: 'node22',
      format: 'cjs',
      external: ['knex'],
      logLevel: 'silent',
    });
  }, 30_000);
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return {
    program,
    async sharedDatabase(id) {
      if (id === 'SQLITE_3') {
        return {
          client: 'better-sqlite3',
          connection: { filename: join(directory, 'shared.sqlite') },
          useNullAsDefault: true,
          pool: { min: 1, max: 1 },
        };
      }
      const { connection } = (await emptyDatabase(id)).client.config;
      // Knex keeps the password out of what is enumerable.
      const { password } = connection;
      return { client: 'pg', connection: { ...connection, password } };
    },
  };
}

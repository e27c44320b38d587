import { build } from 'esbuild';
import knexFactory, { type Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type DatabaseId,
  eachDatabase,
  emptyDatabase,
} from '../../__testUtils__/databases';
import { migrationsDirectory } from '../../database/migrate';
import { ingestStorm } from './__testUtils__/ingestStorm';

const KILLS = 4;

let directory: string;
let program: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ingest-'));
  program = join(directory, 'replica.cjs');
  await build({
    entryPoints: [join(__dirname, '__testUtils__/ingestReplica.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['knex'],
    logLevel: 'silent',
  });
}, 30_000);

afterAll(() => rm(directory, { recursive: true, force: true }));

/** How several processes reach one database. */
async function sharedDatabase(id: DatabaseId): Promise<Knex.Config> {
  if (id === 'SQLITE_3') {
    return {
      client: 'better-sqlite3',
      connection: { filename: join(directory, 'ingest.sqlite') },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    };
  }
  const { connection } = (await emptyDatabase(id)).client.config;
  // Knex keeps the password out of what is enumerable.
  const { password } = connection;
  return { client: 'pg', connection: { ...connection, password } };
}

describe.each(eachDatabase())('R48 an ingest that is killed on %s', id => {
  it('loses nothing that was acknowledged, counts nothing twice and has the cells of a rebuild', async () => {
    const database = await sharedDatabase(id);
    const knex = knexFactory(database);
    try {
      await knex.migrate.latest({ directory: migrationsDirectory() });
      const report = await ingestStorm({
        knex,
        database,
        program,
        nodePath: dirname(dirname(require.resolve('knex/package.json'))),
        // A file of SQLite belongs to one replica.
        replicas: id === 'SQLITE_3' ? 1 : 2,
        longestLifeMs: 300,
        kills: KILLS,
      });
      expect(report).toMatchObject({
        kills: KILLS,
        lost: 0,
        miscounted: 0,
        isRebuilt: true,
      });
      expect(report.cells).toBeGreaterThan(0);
    } finally {
      await knex.destroy();
    }
  }, 120_000);
});

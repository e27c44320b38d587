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
import { storm } from './__testUtils__/storm';

let directory: string;
let program: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'storm-'));
  program = join(directory, 'replica.cjs');
  await build({
    entryPoints: [join(__dirname, '__testUtils__/replica.ts')],
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
      connection: { filename: join(directory, 'storm.sqlite') },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    };
  }
  const { connection } = (await emptyDatabase(id)).client.config;
  // Knex keeps the password out of what is enumerable.
  const { password } = connection;
  return { client: 'pg', connection: { ...connection, password } };
}

describe.each(eachDatabase())('R48 a storm of deliveries on %s', id => {
  it('loses nothing, takes effect once and converges, whoever is killed when', async () => {
    const database = await sharedDatabase(id);
    const knex = knexFactory(database);
    try {
      if (id === 'SQLITE_3') await knex.raw('pragma journal_mode = wal');
      await knex.migrate.latest({ directory: migrationsDirectory() });
      const report = await storm({
        knex,
        database,
        program,
        nodePath: dirname(dirname(require.resolve('knex/package.json'))),
        deliveries: 300,
        changes: 100,
        replicas: 2,
        longestLifeMs: 300,
        mostKills: 16,
      });
      expect(report).toMatchObject({
        sent: 360,
        accepted: 360,
        lost: [],
        notOnce: [],
        undecided: [],
        unshown: [],
        left: 0,
      });
      expect(report.kills).toBeGreaterThan(0);
    } finally {
      await knex.destroy();
    }
  }, 120_000);
});

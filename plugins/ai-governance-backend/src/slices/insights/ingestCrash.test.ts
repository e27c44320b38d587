import knexFactory from 'knex';
import { join } from 'node:path';
import { eachDatabase } from '../../__testUtils__/databases';
import { bundleReplicas, NODE_PATH } from '../../__testUtils__/replicas';
import { migrationsDirectory } from '../../database/migrate';
import { ingestStorm } from './__testUtils__/ingestStorm';

const KILLS = 4;

const replicas = bundleReplicas(
  join(__dirname, '__testUtils__/ingestReplica.ts'),
);

describe.each(eachDatabase())('R48 an ingest that is killed on %s', id => {
  it('loses nothing that was acknowledged, counts nothing twice and has the cells of a rebuild', async () => {
    const database = await replicas.sharedDatabase(id);
    const knex = knexFactory(database);
    try {
      await knex.migrate.latest({ directory: migrationsDirectory() });
      const report = await ingestStorm({
        knex,
        database,
        program: replicas.program(),
        nodePath: NODE_PATH,
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

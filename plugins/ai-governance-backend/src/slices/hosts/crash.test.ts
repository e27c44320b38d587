import knexFactory from 'knex';
import { join } from 'node:path';
import { eachDatabase } from '../../__testUtils__/databases';
import { bundleReplicas, NODE_PATH } from '../../__testUtils__/replicas';
import { migrationsDirectory } from '../../database/migrate';
import { storm } from './__testUtils__/storm';

const replicas = bundleReplicas(join(__dirname, '__testUtils__/replica.ts'));

describe.each(eachDatabase())('R48 a storm of deliveries on %s', id => {
  it('loses nothing, takes effect once and converges, whoever is killed when', async () => {
    const database = await replicas.sharedDatabase(id);
    const knex = knexFactory(database);
    try {
      if (id === 'SQLITE_3') await knex.raw('pragma journal_mode = wal');
      await knex.migrate.latest({ directory: migrationsDirectory() });
      const report = await storm({
        knex,
        database,
        program: replicas.program(),
        nodePath: NODE_PATH,
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

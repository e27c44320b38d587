import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { isSqlite } from './dialect';

/** Folder of the migrations, in the source tree as in the published package. */
export const migrationsDirectory = (): string =>
  resolvePackagePath(
    '@ai-enablement/backstage-plugin-ai-governance-backend',
    'migrations',
  );

/** Connects to the plugin's database and brings it up to date, unless the installation migrates by other means. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (isSqlite(knex)) await writeAhead(knex);
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: migrationsDirectory() });
  }
  return knex;
}

/** One write to the disk a commit instead of three, and readers of other processes need not wait; still nothing committed is lost. */
async function writeAhead(knex: Knex): Promise<void> {
  await knex.raw('pragma journal_mode = wal');
  await knex.raw('pragma synchronous = full');
}

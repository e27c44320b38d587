// @ts-check
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { requireOfBackend } from './backend.mjs';

const knexFactory = requireOfBackend('knex');

/**
 * A database of one's own that several processes reach: a file of SQLite in `dir`, or one on PostgreSQL when a connection string is given.
 * Whoever made it drops it.
 *
 * @param {{ readonly name: string, readonly dir: string, readonly postgres?: string, readonly searchPath?: readonly string[] }} options
 */
export async function ownDatabase({ name, dir, postgres, searchPath }) {
  if (!postgres) {
    return {
      config: {
        client: 'better-sqlite3',
        connection: { filename: join(dir, `${name}.sqlite`) },
        useNullAsDefault: true,
        pool: { min: 1, max: 1 },
      },
      drop: async () => {},
    };
  }
  const database = `${name}_${randomUUID().replaceAll('-', '')}`;
  const admin = knexFactory({ client: 'pg', connection: postgres });
  await admin.raw('create database ??', [database]);
  const url = new URL(postgres);
  url.pathname = `/${database}`;
  return {
    config: {
      client: 'pg',
      connection: url.href,
      ...(searchPath && { searchPath }),
    },
    drop: async () => {
      await admin.raw('drop database ?? with (force)', [database]);
      await admin.destroy();
    },
  };
}

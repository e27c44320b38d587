import type { Knex } from 'knex';

/** A pool of connections to the plugin's database, for those who only hand it on. */
export type Database = Knex;

import type { Knex } from 'knex';

/** How a storm is made. */
export interface StormOptions {
  /** Migrated, and empty. */
  readonly knex: Knex;
  readonly database: Knex.Config;
  /** The bundled replica. */
  readonly program: string;
  /** Where replicas find the packages that are not part of the bundle. */
  readonly nodePath: string;
  readonly deliveries: number;
  readonly changes: number;
  readonly replicas: number;
  /** Longest time that a replica lives before it is killed, milliseconds. */
  readonly longestLifeMs: number;
  /** After so many kills the replicas are left alone. */
  readonly mostKills: number;
}

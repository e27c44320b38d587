import type { Knex } from 'knex';
import type { StormDecisions } from './stormDecisions';

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
  /** Whether killing goes on while what was delivered is worked on, until there were so many. */
  readonly isRelentless?: boolean;
  /** Where the decisions are; those of the stand-in for policy when absent. */
  readonly decisions?: StormDecisions;
  /** How long to wait until all work is done, milliseconds; a minute when absent. */
  readonly patienceMs?: number;
}

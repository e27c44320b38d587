import type { Knex } from 'knex';
import { isSqlite } from './dialect';

/** Narrows a query to rows whose column is one of `values`, by one parameter however many they are. */
export const whereAmong =
  (knex: Knex, column: string, values: readonly string[]) =>
  (query: Knex.QueryBuilder): void => {
    if (isSqlite(knex))
      query.whereRaw('?? in (select value from json_each(?))', [
        column,
        JSON.stringify(values),
      ]);
    else query.whereRaw('?? = any(?)', [column, [...values]]);
  };

import type { Knex } from 'knex';

/** Rows whose repository is the given one, or one below it. */
export const isWithin =
  (within: string) =>
  (rows: Knex.QueryBuilder): void => {
    const below = within.replaceAll(/[\\%_]/g, '\\$&');
    rows
      .where('repository', within)
      .orWhereRaw("repository like ? escape '\\'", [`${below}/%`]);
  };

import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { fillTables } from './__testUtils__/fillTables';
import { migrationsDirectory } from './migrate';

const directory = migrationsDirectory();

async function tableNames(
  knex: Awaited<ReturnType<typeof emptyDatabase>>,
  id: string,
): Promise<readonly string[]> {
  const rows =
    id === 'SQLITE_3'
      ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
      : await knex('pg_tables')
          .where({ schemaname: 'public' })
          .pluck('tablename');
  return rows
    .filter((name: string) =>
      /^(audit|drafts|policy|playbooks|training|hosts|insights|inbox)_/.test(
        name,
      ),
    )
    .sort();
}

describe.each(eachDatabase())('R41 migrations on %s', id => {
  it('go up and down one by one with a row in every table, and up again', async () => {
    const knex = await emptyDatabase(id);
    for (;;) {
      const [, pending] = await knex.migrate.list({ directory });
      if (pending.length === 0) break;
      await knex.migrate.up({ directory });
      await fillTables(knex, await tableNames(knex, id));
    }
    const tables = await tableNames(knex, id);
    expect(tables).toHaveLength(91);

    while ((await tableNames(knex, id)).length > 0) {
      await fillTables(knex, await tableNames(knex, id));
      await knex.migrate.down({ directory });
    }
    await knex.migrate.latest({ directory });
    expect(await tableNames(knex, id)).toEqual(tables);
    expect(await knex('audit_entries')).toEqual([]);
  });

  it('give every database a key and a name of its own', async () => {
    const rows = [];
    for (const knex of [await emptyDatabase(id), await emptyDatabase(id)]) {
      await knex.migrate.latest({ directory });
      rows.push(await knex('policy_snapshot').first());
    }
    expect(rows[0].salt).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0].salt).not.toBe(rows[1].salt);
    expect(rows[0].instance).not.toBe(rows[1].instance);
  });
});

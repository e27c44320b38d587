import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { insertRows } from './insertRows';

const ROWS = [
  { id: 'a', title: 'It\'s "quoted", \\ and 50 %?', count: 1, note: null },
  {
    id: 'b',
    title: '日本 🛡 \n two lines',
    count: 9_007_199_254_740_991,
    note: '',
  },
  { id: 'c', title: '{"json": [1, null]}', count: -3, note: 'true' },
];

describe.each(eachDatabase())('many rows at once on %s', id => {
  let knex: Awaited<ReturnType<typeof emptyDatabase>>;
  beforeAll(async () => {
    knex = await emptyDatabase(id);
    await knex.schema.createTable('things', table => {
      table.string('id').primary();
      table.text('title').notNullable();
      table.bigInteger('count').notNullable();
      table.text('note').nullable();
    });
  });
  const held = async () =>
    (await knex('things').orderBy('id')).map(row => ({
      ...row,
      count: Number(row.count),
    }));

  it('are stored as they are', async () => {
    await knex.transaction(trx => insertRows(trx, 'things', ROWS));
    expect(await held()).toEqual(ROWS);
  });

  it('change what is there only where that is said', async () => {
    const changed = [{ id: 'a', title: 'other', count: 2, note: 'new' }];
    await knex.transaction(trx =>
      insertRows(trx, 'things', changed, { key: 'id', change: ['count'] }),
    );
    expect((await held())[0]).toEqual({ ...ROWS[0], count: 2 });
    await expect(
      knex.transaction(trx => insertRows(trx, 'things', changed)),
    ).rejects.toThrow(/unique/i);
  });

  it('may be none', async () => {
    await knex.transaction(trx => insertRows(trx, 'things', []));
    expect(await held()).toHaveLength(ROWS.length);
  });
});

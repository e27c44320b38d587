import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { insertRows } from './insertRows';

const ROWS = [
  { id: 'a', title: 'It\'s "quoted", \\ and 50 %?', count: 1, note: null },
  {
    id: 'b',
    title: '日本 🛡 \r\n two\tlines \\N \\.',
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

  it('are all refused when one is there already', async () => {
    const changed = [
      { ...ROWS[0], id: 'd' },
      { ...ROWS[0], count: 2 },
    ];
    await expect(
      knex.transaction(trx => insertRows(trx, 'things', changed)),
    ).rejects.toThrow(/unique/i);
    expect(await held()).toEqual(ROWS);
  });

  it('may be none', async () => {
    await knex.transaction(trx => insertRows(trx, 'things', []));
    expect(await held()).toHaveLength(ROWS.length);
  });
});

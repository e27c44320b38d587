import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { whereAmong } from './among';

describe.each(eachDatabase())('rows among many on %s', id => {
  it.each`
    asked                                                           | found
    ${[]}                                                           | ${[]}
    ${['b']}                                                        | ${['b']}
    ${['a', 'it\'s {"quoted", \\ and, so} on', 'nobody']}           | ${['a', 'it\'s {"quoted", \\ and, so} on']}
    ${[...Array.from({ length: 40_000 }, (_, at) => `${at}`), 'a']} | ${['a']}
  `('are $found', async ({ asked, found }) => {
    const knex = await emptyDatabase(id);
    await knex.schema.createTable('things', table => {
      table.string('id').primary();
    });
    for (const thing of ['a', 'b', 'it\'s {"quoted", \\ and, so} on'])
      await knex('things').insert({ id: thing });
    expect(
      await knex('things')
        .where(whereAmong(knex, 'id', asked))
        .orderBy('id')
        .pluck('id'),
    ).toEqual(found);
  });
});

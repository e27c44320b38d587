import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { sha256, shortDigest } from '../shared/digest';
import { migrationsDirectory } from './migrate';

const directory = migrationsDirectory();
const NAME = '20261211000000_insights_named_people.js';

const signal = (kind: string, body: object) => ({
  record_id: shortDigest(sha256(kind)),
  signal_id: shortDigest(sha256(kind)),
  source: 'test',
  kind,
  at: '2026-11-02T09:00:00.000Z',
  month: '2026-11',
  revision: 0,
  digest: shortDigest(sha256(kind)),
  repository: 'github.com/acme/pay',
  body: JSON.stringify(body),
});

describe.each(eachDatabase())('R19 named people come on %s', id => {
  it('with whom signals of repositories name, and go', async () => {
    const knex = await emptyDatabase(id);
    for (;;) {
      const [, pending] = await knex.migrate.list({ directory });
      const next = pending[0]?.file;
      if (next === undefined || next >= NAME) break;
      await knex.migrate.up({ directory, name: next });
    }
    await knex('insights_signals').insert([
      signal('change', { author: 'p1' }),
      signal('commit', { author: 'p2' }),
      signal('review', { reviewer: 'p3' }),
      signal('check', { author: 'p4' }),
    ]);
    const named = () =>
      knex('insights_signals').orderBy('kind').pluck('person');
    await knex.migrate.up({ directory, name: NAME });
    expect(await named()).toEqual(['p1', null, 'p2', 'p3']);
    await knex.migrate.down({ directory, name: NAME });
    expect(await named()).toEqual([null, null, null, null]);
  });
});

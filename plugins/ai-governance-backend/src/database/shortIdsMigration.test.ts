import { eachDatabase, emptyDatabase } from '../__testUtils__/databases';
import { shortDigest } from '../shared/digest';
import { migrationsDirectory } from './migrate';

const directory = migrationsDirectory();
const NAME = '20261209000000_insights_short_ids.js';
const ID = '0123456789abcdef'.repeat(4);
const OTHER = 'f'.repeat(64);

const RECORD = {
  record_id: ID,
  source: 'test',
  kind: 'signal',
  natural_key: 'a',
  revision: 0,
  digest: OTHER,
  payload: '{}',
  received_at: '2026-11-02T09:00:00.000Z',
};
const SIGNAL = {
  record_id: ID,
  signal_id: OTHER,
  source: 'test',
  kind: 'bug',
  at: '2026-11-02T09:00:00.000Z',
  month: '2026-11',
  revision: 0,
  digest: ID,
  body: '{}',
};

describe.each(eachDatabase())('R07 short ids come on %s', id => {
  it('with what is held named as the service names it, and go with what they cannot name', async () => {
    const knex = await emptyDatabase(id);
    for (;;) {
      const [, pending] = await knex.migrate.list({ directory });
      const next = pending[0]?.file;
      if (next === undefined || next >= NAME) break;
      await knex.migrate.up({ directory, name: next });
    }
    await knex('insights_records').insert(RECORD);
    await knex('insights_signals').insert(SIGNAL);
    await knex.migrate.up({ directory, name: NAME });
    expect(
      await knex('insights_records').select('record_id', 'digest'),
    ).toEqual([{ record_id: shortDigest(ID), digest: shortDigest(OTHER) }]);
    expect(
      await knex('insights_signals').select('record_id', 'signal_id', 'digest'),
    ).toEqual([
      {
        record_id: shortDigest(ID),
        signal_id: shortDigest(OTHER),
        digest: shortDigest(ID),
      },
    ]);
    await knex.migrate.down({ directory, name: NAME });
    expect(await knex('insights_records')).toEqual([]);
    expect(await knex('insights_signals')).toEqual([]);
    await knex('insights_signals').insert(SIGNAL);
  });
});

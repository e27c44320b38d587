import type { Knex } from 'knex';
import { cleanDatabase, eachDatabase } from '../../../__testUtils__/databases';
import { insertRows } from '../../../database/insertRows';
import { shortDigest, sha256 } from '../../../shared/digest';
import { insightsOn, startAgain } from '../__testUtils__/insightsOn';
import { companyRecords, smallCompany } from '../__testUtils__/smallCompany';
import { forgetOld, type ForgetDeps } from './forgetOld';

const NOW = '2026-11-23T12:00:00.000Z';
/** Before this many days begins October. */
const KEPT_DAYS = 40;
const SOURCE = {
  purpose: 'Tests',
  keepRawDays: KEPT_DAYS,
  mayNamePeople: true,
};

const keyOf = (number: number) => shortDigest(sha256(String(number)));

const oldSignal = (number: number) => ({
  record_id: keyOf(number),
  signal_id: keyOf(number),
  source: 'test',
  kind: 'bug',
  at: '2026-08-01T00:00:00.000Z',
  month: '2026-08',
  revision: 0,
  digest: keyOf(number),
  body: '{}',
});
const oldRecord = (number: number) => ({
  record_id: keyOf(number),
  source: 'test',
  kind: 'signal',
  natural_key: String(number),
  revision: 0,
  digest: keyOf(number),
  payload: '{}',
  received_at: '2026-08-02T00:00:00.000Z',
});

async function start(id: ReturnType<typeof eachDatabase>[number]) {
  const knex = await cleanDatabase(id);
  const insights = insightsOn(knex, smallCompany());
  await startAgain(knex, insights);
  insights.at(NOW);
  const removed: string[] = [];
  const { ingest } = insights.deps;
  const deps: ForgetDeps = {
    ...insights.deps,
    config: {
      ...insights.deps.config,
      sources: new Map([['test', SOURCE]]),
    },
    ingest: Object.assign(Object.create(ingest), {
      forget: async (...given: Parameters<typeof ingest.forget>) => {
        const count = await ingest.forget(...given);
        removed.push(`${given[1].what} ${count}`);
        return count;
      },
    }),
  };
  return { knex, insights, deps, removed };
}

const insertOld = (knex: Knex, count: number) =>
  knex.transaction(async trx => {
    const numbers = Array.from({ length: count }, (_, at) => at);
    await insertRows(trx, 'insights_records', numbers.map(oldRecord));
    await insertRows(trx, 'insights_signals', numbers.map(oldSignal));
  });

describe.each(eachDatabase())('R07 forgetting on %s', id => {
  it('removes signals of months that are too old, and keeps what was computed of them', async () => {
    const { knex, insights, deps } = await start(id);
    await insights.hand(companyRecords());
    await insights.settle();
    const cells = await insights.cells();
    await forgetOld(deps);
    expect(
      await knex('insights_signals').distinct('month').pluck('month'),
    ).toEqual(['2026-10']);
    expect(await insights.deps.work.state()).toMatchObject({
      sealedBefore: '2026-10',
    });
    await insights.deps.unitOfWork.run(transaction =>
      insights.deps.dirty.mark(
        transaction,
        [{ subject: 'group:default/checkout', month: '2026-09' }],
        'again',
        NOW,
      ),
    );
    await insights.settle();
    expect(await insights.cells()).toEqual(cells);
  });

  it('removes some thousand rows at once', async () => {
    const { knex, deps, removed } = await start(id);
    await insertOld(knex, 7_001);
    await forgetOld(deps);
    expect(removed).toEqual([
      'signals 5000',
      'signals 2001',
      'records 5000',
      'records 2001',
    ]);
  });

  it('seals before it removes anything, and goes on where it stopped', async () => {
    const { knex, insights, deps, removed } = await start(id);
    await insertOld(knex, 3);
    await forgetOld(deps, AbortSignal.abort());
    expect(removed).toEqual([]);
    expect((await insights.deps.work.state()).sealedBefore).toBe('2026-10');
    await forgetOld(deps);
    expect(removed).toEqual(['signals 3', 'records 3']);
  });

  it('leaves alone what is young, what other sources told, and months that have nothing', async () => {
    const { knex, insights, deps } = await start(id);
    await insights.hand(
      companyRecords().filter(
        ({ body }) => String(body.mergedAt ?? body.at) >= '2026-10',
      ),
    );
    await knex('insights_signals').insert({ ...oldSignal(1), source: 'other' });
    const before = await knex('insights_signals').count({ count: '*' });
    await forgetOld(deps);
    expect(await knex('insights_signals').count({ count: '*' })).toEqual(
      before,
    );
    expect((await insights.deps.work.state()).sealedBefore).toBeUndefined();
  });
});

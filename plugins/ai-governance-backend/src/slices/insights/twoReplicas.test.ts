import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { insightsOn, rebuild, startAgain } from './__testUtils__/insightsOn';
import { companyRecords, smallCompany } from './__testUtils__/smallCompany';
import { computeDirty } from './service/computeDirty';

const RECORDS = companyRecords();
const IN_SEPTEMBER = RECORDS.slice(0, 56);
const IN_OCTOBER = RECORDS.slice(56);

describe.each(eachDatabase())('R07 R48 two replicas at once on %s', id => {
  it('store the same and compute at once, and nothing is lost or counted twice', async () => {
    const knex = await cleanDatabase(id);
    const one = insightsOn(knex, smallCompany());
    const other = insightsOn(knex, smallCompany());
    await startAgain(knex, one);
    const receipts = await Promise.all([
      one.hand(RECORDS),
      other.hand([...RECORDS].reverse()),
      one.compute(),
      other.compute(),
    ]);
    expect(receipts[0].stored + receipts[1].stored).toBe(RECORDS.length);
    await Promise.all([one.compute(), other.compute()]);
    await one.settle();
    const cells = await one.cells();
    expect(cells.length).toBeGreaterThan(0);
    expect(cells).toEqual(await rebuild(knex, one));
    expect(
      await knex('insights_sources')
        .first('records', 'signals')
        .then(Object.values)
        .then(all => all.map(Number)),
    ).toEqual([RECORDS.length, RECORDS.length]);
  }, 60_000);

  it('who read earlier and swaps later does not undo what the other one swapped', async () => {
    const knex = await cleanDatabase(id);
    const [slow, quick] = [
      insightsOn(knex, smallCompany()),
      insightsOn(knex, smallCompany()),
    ];
    await startAgain(knex, slow);
    await slow.hand(IN_OCTOBER);
    let isTold = false;
    const signalViews = {
      ...bound(slow.deps.signalViews),
      // The first reading is done; then September comes in and is computed, and only then does this replica go on.
      ofPeople: async (
        ...asked: Parameters<typeof slow.deps.signalViews.ofPeople>
      ) => {
        const told = await slow.deps.signalViews.ofPeople(...asked);
        if (isTold) return told;
        isTold = true;
        quick.at('2026-11-23T11:00:00.000Z');
        await quick.hand(IN_SEPTEMBER);
        await quick.compute();
        return told;
      },
    };
    await computeDirty(
      { ...slow.deps, signalViews },
      new AbortController().signal,
    );
    expect(isTold).toBe(true);
    await slow.settle();
    expect(await slow.cells()).toEqual(await rebuild(knex, slow));
  }, 60_000);
});

const bound = (
  views: ReturnType<typeof insightsOn>['deps']['signalViews'],
) => ({
  ofRepositories: views.ofRepositories.bind(views),
  ofChanges: views.ofChanges.bind(views),
  ofPeople: views.ofPeople.bind(views),
  monthsOf: views.monthsOf.bind(views),
  monthsNaming: views.monthsNaming.bind(views),
});

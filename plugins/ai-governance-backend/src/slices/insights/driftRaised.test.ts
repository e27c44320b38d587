import { cleanDatabase, eachDatabase } from '../../__testUtils__/databases';
import { insightsOn, startAgain } from './__testUtils__/insightsOn';
import { smallCompany } from './__testUtils__/smallCompany';
import { verdictOf } from './service/judgeTeam';
import { teamDrifts } from './service/teamDrifts';

const TEAM = 'group:default/checkout';
const MS_PER_WEEK = 7 * 86_400_000;
const FIRST_WEEK = Date.parse('2026-01-05T00:00:00Z');
const WEEKS = 40;

/** Weeks from 2026-W02 on with 100 changes each and some defects. */
const weeksOf = (defects: (week: number) => number) =>
  Array.from({ length: WEEKS }, (_, at) => ({
    team: TEAM,
    period: `2026-W${String(at + 2).padStart(2, '0')}`,
    axis: 'all',
    value: '',
    period_kind: 'week',
    period_from: new Date(FIRST_WEEK + at * MS_PER_WEEK).toISOString(),
    computed_at: '2026-11-23T12:00:00.000Z',
    kpis: '{}',
    heat: '{}',
    tally: JSON.stringify({
      changes: 100,
      defects: defects(at + 2),
      findings: 0,
      releases: 0,
      isShown: true,
    }),
  }));

async function judgeAnew(
  { deps, at }: ReturnType<typeof insightsOn>,
  now: string,
): Promise<void> {
  at(now);
  await deps.unitOfWork.run(async transaction => {
    await deps.state.save(transaction, { driftLimit: 3 });
    await deps.dirty.mark(
      transaction,
      [verdictOf(TEAM)],
      deps.ambient.newId(),
      now,
    );
  });
}

describe.each(eachDatabase())('R55 drift that is raised on %s', id => {
  it('is in the ledger once for each week of a signal, and goes on as one', async () => {
    const knex = await cleanDatabase(id);
    const one = insightsOn(knex, smallCompany());
    const other = insightsOn(knex, smallCompany());
    await startAgain(knex, one);
    // W36 is the newest week that is mature on 2026-10-10.
    await knex.batchInsert(
      'insights_cells',
      weeksOf(week => (week >= 35 ? 40 : 5 + (week % 3))),
      10,
    );
    await judgeAnew(one, '2026-10-10T12:00:00.000Z');
    other.at('2026-10-10T12:00:00.000Z');
    await Promise.all([one.compute(), other.compute()]);
    const entries = () => [...one.staged, ...other.staged];
    expect(entries()).toEqual([
      {
        type: 'insights.driftRaised',
        actor: 'plugin:ai-governance',
        subjectIds: [TEAM],
        payload: {
          team: TEAM,
          kpi: 'defectDensity',
          kind: 'shift',
          period: '2026-W36',
          since: '2026-W36',
        },
      },
    ]);
    await judgeAnew(one, '2026-10-10T13:00:00.000Z');
    await one.compute();
    expect(entries()).toHaveLength(1);
    await judgeAnew(one, '2026-10-17T12:00:00.000Z');
    await one.compute();
    expect(
      entries()
        .map(({ payload }) => payload.period)
        .sort(),
    ).toEqual(['2026-W36', '2026-W37']);
    expect(await teamDrifts(one.deps)).toEqual([
      {
        team: TEAM,
        kpi: 'defectDensity',
        title: expect.any(String),
        since: '2026-W36',
        raisedAt: '2026-10-10T12:00:00.000Z',
      },
    ]);
    await knex('insights_cells').delete();
    await knex.batchInsert(
      'insights_cells',
      weeksOf(() => 5),
      10,
    );
    await judgeAnew(one, '2026-10-18T12:00:00.000Z');
    await one.compute();
    expect(await teamDrifts(one.deps)).toEqual([]);
  }, 60_000);
});

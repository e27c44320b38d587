import type { StoredCell, StoredFleet } from '../model';
import type { StoresUnderTest } from '../store.contract';

const PAY = 'group:default/pay';
const SEARCH = 'group:default/search';
const HEAT = ['defectDensity', 'adoption'];
const value = (amount: number) =>
  ({ kind: 'value', value: amount, sample: 20 }) as const;
const KPIS: StoredCell['kpis'] = {
  defectDensity: value(2),
  readyToMergedMedian: value(5),
  satisfaction: { kind: 'withheld' },
};
const cell = (given: Partial<StoredCell> = {}): StoredCell => ({
  team: PAY,
  period: '2026-10',
  periodKind: 'month',
  periodFrom: '2026-10-01T00:00:00.000Z',
  axis: 'all',
  value: '',
  computedAt: '2026-11-02T09:00:00.000Z',
  kpis: KPIS,
  ...given,
});
const week = (number: number, given: Partial<StoredCell> = {}) =>
  cell({
    period: `2026-W${number}`,
    periodKind: 'week',
    periodFrom: `2026-10-${number}T00:00:00.000Z`,
    tally: { changes: 9, defects: 1, releases: 2, findings: 3, isShown: true },
    ...given,
  });
const QUANTILES = {
  teams: 5,
  low: 1,
  lowerQuartile: 2,
  median: 3,
  upperQuartile: 4,
  high: 5,
};
const lying = (given: Partial<StoredFleet> = {}): StoredFleet => ({
  period: '2026-10',
  periodKind: 'month',
  periodFrom: '2026-10-01T00:00:00.000Z',
  axis: 'all',
  value: '',
  quantiles: { adoption: QUANTILES },
  ...given,
});

/** What every store of cells does. */
export function describeCellStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  describe(`R11 cells: ${name}`, () => {
    let under: StoresUnderTest;
    beforeEach(async () => {
      under = await create();
    });
    const swap = (
      team: string,
      periods: readonly string[],
      cells: readonly StoredCell[],
    ) =>
      under.unitOfWork.run(trx =>
        under.cells.swap(trx, team, periods, cells, HEAT),
      );
    const saveFleet = (...rows: StoredFleet[]) =>
      under.unitOfWork.run(trx => under.cells.saveFleet(trx, rows));
    const segmentsOf = (
      cells: readonly Pick<StoredCell, 'period' | 'axis' | 'value' | 'team'>[],
    ) =>
      cells.map(
        each => `${each.team} ${each.period} ${each.axis} ${each.value}`,
      );

    it('take the place of all that the team had in these periods', async () => {
      await swap(
        PAY,
        ['2026-09', '2026-10'],
        [
          cell({ period: '2026-09' }),
          cell(),
          cell({ axis: 'tier', value: 'internal' }),
        ],
      );
      await swap(SEARCH, ['2026-10'], [cell({ team: SEARCH })]);
      await swap(
        PAY,
        ['2026-10', '2026-Q4'],
        [cell({ computedAt: '2026-11-03T09:00:00.000Z' })],
      );
      const all = ['2026-09', '2026-10', '2026-Q4'];
      expect(await under.cellViews.ofTeam(PAY, all)).toEqual([
        expect.objectContaining({ period: '2026-09' }),
        {
          team: PAY,
          period: '2026-10',
          axis: 'all',
          value: '',
          computedAt: '2026-11-03T09:00:00.000Z',
          kpis: KPIS,
        },
      ]);
      expect(await under.cellViews.ofTeam(SEARCH, all)).toHaveLength(1);
      await swap(PAY, ['2026-09', '2026-10'], []);
      expect(await under.cellViews.ofTeam(PAY, all)).toEqual([]);
    });

    it('are as many as a team has', async () => {
      const many = Array.from({ length: 300 }, (_, number) =>
        cell({ axis: 'repository', value: `r${number}` }),
      );
      await swap(PAY, ['2026-10'], many);
      expect(await under.cellViews.ofTeam(PAY, ['2026-10'])).toHaveLength(300);
    });

    it.each<[string, string | undefined, string | undefined, string[]]>([
      [
        'all, in order',
        undefined,
        undefined,
        ['all ', 'repository r1', 'tier internal', 'tier public'],
      ],
      ['of an axis', 'tier', undefined, ['tier internal', 'tier public']],
      ['of a segment', 'tier', 'public', ['tier public']],
      ['of the whole', 'all', '', ['all ']],
    ])('of a team are told: %s', async (_, axis, segment, expected) => {
      await swap(
        PAY,
        ['2026-10'],
        [
          cell({ axis: 'tier', value: 'public' }),
          cell({ axis: 'tier', value: 'internal' }),
          cell({ axis: 'repository', value: 'r1' }),
          cell(),
        ],
      );
      const found = await under.cellViews.ofTeam(
        PAY,
        ['2026-10'],
        axis,
        segment,
      );
      expect(found.map(each => `${each.axis} ${each.value}`)).toEqual(expected);
    });

    it('of all teams are told for one segment, whole or as the heat map has them', async () => {
      await swap(SEARCH, ['2026-10'], [cell({ team: SEARCH, kpis: {} })]);
      await swap(
        PAY,
        ['2026-10', '2026-09'],
        [
          cell(),
          cell({ period: '2026-09' }),
          cell({ axis: 'tier', value: 'public' }),
        ],
      );
      const segment = { period: '2026-10', axis: 'all', value: '' };
      const whole = await under.cellViews.ofFleet(segment, 'all');
      expect(whole.map(({ team, kpis }) => [team, kpis])).toEqual([
        [PAY, KPIS],
        [SEARCH, {}],
      ]);
      const heat = await under.cellViews.ofFleet(segment, 'heat');
      expect(heat.map(({ kpis }) => kpis)).toEqual([
        { defectDensity: value(2) },
        {},
      ]);
    });

    it('of the heat map are told of every segment but repositories', async () => {
      await swap(SEARCH, ['2026-10'], [cell({ team: SEARCH })]);
      await swap(
        PAY,
        ['2026-09', '2026-10'],
        [
          cell({ axis: 'tier', value: 'public' }),
          cell({ axis: 'repository', value: 'r1' }),
          cell({ period: '2026-09' }),
          cell(),
        ],
      );
      const found = await under.cellViews.heatOf('2026-10');
      expect(segmentsOf(found)).toEqual([
        `${PAY} 2026-10 all `,
        `${SEARCH} 2026-10 all `,
        `${PAY} 2026-10 tier public`,
      ]);
      expect(found[0]?.kpis).toEqual({ defectDensity: value(2) });
    });

    it('name the periods of a team and of the fleet, newest first', async () => {
      await swap(
        PAY,
        ['2026-10', '2026-W41', '2026-W40'],
        [
          week(40),
          cell(),
          week(41),
          week(42, { axis: 'tier', value: 'public' }),
        ],
      );
      await saveFleet(
        lying(),
        lying({ period: '2026-09', periodFrom: '2026-09-01T00:00:00.000Z' }),
        lying({ period: '2026-Q4', periodKind: 'quarter' }),
        lying({ period: '2026-08', axis: 'tier', value: 'public' }),
      );
      expect(await under.cellViews.periods(PAY)).toEqual([
        '2026-W41',
        '2026-W40',
        '2026-10',
      ]);
      expect(await under.cellViews.periods()).toEqual([
        '2026-Q4',
        '2026-10',
        '2026-09',
      ]);
      expect(await under.cellViews.periods(SEARCH)).toEqual([]);
    });

    it('name the months of teams', async () => {
      await swap(
        PAY,
        ['2026-10', '2026-W41'],
        [cell(), cell({ axis: 'tier', value: 'public' }), week(41)],
      );
      await swap(SEARCH, ['2026-W41'], [week(41, { team: SEARCH })]);
      expect(await under.cellViews.months()).toEqual([
        { team: PAY, month: '2026-10' },
      ]);
    });

    it('keep what drift charts count of weeks, oldest first', async () => {
      await swap(
        PAY,
        ['2026-W42', '2026-W41', '2026-W40', '2026-10'],
        [
          week(42),
          week(41, { axis: 'tier', value: 'public' }),
          week(40),
          week(43, { tally: undefined }),
          cell(),
        ],
      );
      const { tally } = week(42);
      expect(await under.cellViews.tallies(PAY)).toEqual([
        { period: '2026-W40', periodFrom: week(40).periodFrom, tally },
        { period: '2026-W42', periodFrom: week(42).periodFrom, tally },
      ]);
    });

    it('lie as was said last, in every period and segment', async () => {
      const tier = { axis: 'tier' as const, value: 'public' };
      await saveFleet(lying(), lying({ period: '2026-09' }), lying(tier));
      await saveFleet(
        lying({ quantiles: { adoption: { ...QUANTILES, median: 3.5 } } }),
        lying({ axis: 'tier', value: 'internal' }),
      );
      const periods = ['2026-10', '2026-08'];
      expect(await under.cellViews.fleet(periods, 'all', '')).toEqual([
        {
          period: '2026-10',
          quantiles: { adoption: { ...QUANTILES, median: 3.5 } },
        },
      ]);
      expect(await under.cellViews.values('2026-10', 'tier')).toEqual([
        'internal',
        'public',
      ]);
      expect(await under.cellViews.values('2026-09', 'tier')).toEqual([]);
    });
  });
}

import type { SegmentAxis } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import type {
  InsightsCellRow,
  InsightsFleetRow,
  InsightsJudgementRow,
} from '../../../database/tables';
import type { CellViews, SegmentOf, ShownCell } from '../views';

/** Periods that are told of, newest first: more than three years of weeks. */
const MOST_PERIODS = 400;

type CellRow = Pick<
  InsightsCellRow,
  'team' | 'period' | 'axis' | 'value' | 'computed_at'
> & { readonly shown: string };

const toCell = (row: CellRow): ShownCell => ({
  team: row.team,
  period: row.period,
  axis: row.axis as SegmentAxis,
  value: row.value,
  computedAt: row.computed_at,
  kpis: JSON.parse(row.shown),
});

const COLUMNS = ['team', 'period', 'axis', 'value', 'computed_at'] as const;

/** Cells as pages show them. */
export class DatabaseCellViews implements CellViews {
  constructor(private readonly knex: Knex) {}

  async ofFleet(segment: SegmentOf, kpis: 'heat' | 'all') {
    const rows: CellRow[] = await this.knex('insights_cells')
      .where({ ...segment })
      .orderBy('team')
      .select(...COLUMNS, { shown: kpis === 'heat' ? 'heat' : 'kpis' });
    return rows.map(toCell);
  }

  async heatOf(period: string) {
    const rows: CellRow[] = await this.knex('insights_cells')
      .where({ period })
      .whereNot({ axis: 'repository' })
      .orderBy(['axis', 'value', 'team'])
      .select(...COLUMNS, { shown: 'heat' });
    return rows.map(toCell);
  }

  async ofTeam(
    team: string,
    periods: readonly string[],
    axis?: string,
    value?: string,
  ) {
    const query = this.knex('insights_cells')
      .where({ team })
      .whereIn('period', [...periods]);
    if (axis !== undefined) query.where({ axis });
    if (value !== undefined) query.where({ value });
    const rows: CellRow[] = await query
      .orderBy(['period', 'axis', 'value'])
      .select(...COLUMNS, { shown: 'kpis' });
    return rows.map(toCell);
  }

  async periods(team?: string) {
    const table =
      team === undefined
        ? this.knex('insights_fleet').where({ axis: 'all' })
        : this.knex('insights_cells').where({ team, axis: 'all' });
    const rows: { period: string }[] = await table
      .distinct('period', 'period_from')
      .orderBy([
        { column: 'period_from', order: 'desc' },
        { column: 'period', order: 'desc' },
      ])
      .limit(MOST_PERIODS);
    return rows.map(({ period }) => period);
  }

  async values(period: string, axis: string) {
    return this.knex<InsightsFleetRow>('insights_fleet')
      .where({ period, axis })
      .orderBy('value')
      .pluck('value');
  }

  async fleet(periods: readonly string[], axis: string, value: string) {
    const rows = await this.knex<InsightsFleetRow>('insights_fleet')
      .whereIn('period', [...periods])
      .where({ axis, value })
      .select('period', 'quantiles');
    return rows.map(({ period, quantiles }) => ({
      period,
      quantiles: JSON.parse(quantiles),
    }));
  }

  async judgement(team: string) {
    const row = await this.knex<InsightsJudgementRow>('insights_judgements')
      .where({ team })
      .first();
    return (
      row && {
        computedAt: row.computed_at,
        verdict: JSON.parse(row.verdict),
        drift: JSON.parse(row.drift),
      }
    );
  }

  async drifts() {
    const rows = await this.knex<InsightsJudgementRow>(
      'insights_judgements',
    ).pluck('drift');
    return rows.map(drift => JSON.parse(drift));
  }

  async signals() {
    const rows = await this.knex<InsightsJudgementRow>('insights_judgements')
      .whereNot({ signals: '' })
      .select('team', 'signals');
    return new Map(rows.map(({ team, signals }) => [team, signals.split(',')]));
  }

  async raised() {
    const rows = await this.knex<InsightsJudgementRow>('insights_judgements')
      .whereNot({ signals: '' })
      .orderBy('team')
      .select('team', 'drift');
    return rows.map(({ team, drift }) => ({ team, drift: JSON.parse(drift) }));
  }

  async tallies(team: string) {
    const rows = await this.knex<InsightsCellRow>('insights_cells')
      .where({ team, period_kind: 'week', axis: 'all' })
      .whereNotNull('tally')
      .orderBy('period_from')
      .select('period', 'period_from', 'tally');
    return rows.map(({ period, period_from, tally }) => ({
      period,
      periodFrom: period_from,
      tally: JSON.parse(tally ?? '{}'),
    }));
  }

  async months() {
    const rows = await this.knex<InsightsCellRow>('insights_cells')
      .where({ period_kind: 'month', axis: 'all' })
      .select('team', 'period');
    return rows.map(({ team, period }) => ({ team, month: period }));
  }

  async teams() {
    // Every team that has cells is judged: one row each, where cells are thousands.
    const row: { count?: number | string } | undefined = await this.knex(
      'insights_judgements',
    )
      .count({ count: '*' })
      .first();
    return Number(row?.count ?? 0);
  }
}

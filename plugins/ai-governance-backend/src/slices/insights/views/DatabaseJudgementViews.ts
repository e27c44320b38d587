import type { Knex } from 'knex';
import type { InsightsJudgementRow } from '../../../database/tables';
import type { JudgementViews } from '../views';

/** What cells come to. */
export class DatabaseJudgementViews implements JudgementViews {
  constructor(private readonly knex: Knex) {}

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

  async teams() {
    // One row a team, while cells are as many as there are periods and segments.
    const row: { count?: number | string } | undefined = await this.knex(
      'insights_judgements',
    )
      .count({ count: '*' })
      .first();
    return Number(row?.count ?? 0);
  }
}

import type { InsightsJudgementRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { Judgement } from '../model';
import type { JudgementStore } from '../store';

/** The table of what cells come to. */
export class DatabaseJudgementStore implements JudgementStore {
  async driftOf(transaction: Transaction, team: string) {
    const row = await knexOf(transaction)<InsightsJudgementRow>(
      'insights_judgements',
    )
      .where({ team })
      .first('drift');
    return row ? JSON.parse(row.drift) : [];
  }

  async judge(transaction: Transaction, judgement: Judgement) {
    await knexOf(transaction)<InsightsJudgementRow>('insights_judgements')
      .insert({
        team: judgement.team,
        computed_at: judgement.computedAt,
        verdict: JSON.stringify(judgement.verdict),
        drift: JSON.stringify(judgement.drift),
        signals: judgement.signals.join(','),
      })
      .onConflict('team')
      .merge();
  }
}

import type { Transaction } from '../../database/unitOfWork';
import type { JudgedDrift, Judgement } from './model';

/** What cells come to. */
export interface JudgementStore {
  /** Drift charts as they were last judged; none before the first time. */
  driftOf(
    transaction: Transaction,
    team: string,
  ): Promise<readonly JudgedDrift[]>;
  /** Puts a judgement in the place of the one before. */
  judge(transaction: Transaction, judgement: Judgement): Promise<void>;
}

import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { InsightsState } from '../model';
import type { StateStore } from '../store';

/** The one row of what the slice remembers about itself. */
export class DatabaseStateStore implements StateStore {
  async save(
    transaction: Transaction,
    { closedUntil, sealedBefore, driftLimit }: InsightsState,
  ) {
    await knexOf(transaction)('insights_state')
      .where({ id: 1 })
      .update({
        ...(closedUntil === undefined ? {} : { closed_until: closedUntil }),
        ...(sealedBefore === undefined ? {} : { sealed_before: sealedBefore }),
        ...(driftLimit === undefined ? {} : { drift_limit: driftLimit }),
        id: 1,
      });
  }
}

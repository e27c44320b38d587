import type { Transaction } from '../../database/unitOfWork';

/** What other slices may ask of scorecards. */
export interface InsightsFacade {
  /** Notes that a host told of a change; the sources read it again. */
  changeTold(
    transaction: Transaction,
    change: { readonly repository: string; readonly number: number },
  ): Promise<void>;
}

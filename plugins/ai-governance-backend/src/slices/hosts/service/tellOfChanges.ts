import type { Transaction } from '../../../database/unitOfWork';
import type { ChangeListener } from '../facade';

/** Tells slices to the right of changes that a host told of. */
export async function tellOfChanges(
  listeners: readonly ChangeListener[],
  transaction: Transaction,
  changes: readonly { readonly repository: string; readonly number: number }[],
): Promise<void> {
  for (const change of changes)
    for (const listener of listeners)
      await listener.changeTold(transaction, change);
}

import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { InboxStore, PublicationStore } from '../store';
import { before } from './instants';

/** What cleaning works with. */
export interface CleanDeps {
  readonly inbox: InboxStore;
  readonly outboxes: readonly Pick<PublicationStore, 'removeShown'>[];
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly keepDeliveriesDays: number;
}

const DAY_MS = 86_400_000;
const BATCH = 1_000;

/** Removes what is older than it is kept; counts stay. Many short transactions, so that deliveries need not wait. */
export async function clean(
  { inbox, outboxes, unitOfWork, ambient, keepDeliveriesDays }: CleanDeps,
  signal?: AbortSignal,
): Promise<void> {
  const end = before(ambient.now(), keepDeliveriesDays * DAY_MS);
  const removals = [
    (transaction: Transaction) =>
      inbox.removeDeliveries(transaction, end, BATCH),
    (transaction: Transaction) =>
      inbox.removeSemanticKeys(transaction, end, BATCH),
    ...outboxes.map(
      outbox => (transaction: Transaction) =>
        outbox.removeShown(transaction, end, BATCH),
    ),
  ];
  for (const remove of removals) {
    while (!signal?.aborted) {
      if ((await unitOfWork.run(remove)) < BATCH) break;
    }
  }
}

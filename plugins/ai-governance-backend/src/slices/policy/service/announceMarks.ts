import type { UnitOfWork } from '../../../database/unitOfWork';
import type { SnapshotStore } from '../store';
import type { SnapshotViews } from '../views';

/** Asks the catalog to process an entity again. */
export type RefreshEntity = (ref: string) => Promise<void>;

/** What announcing works with. */
export interface AnnounceDeps {
  readonly store: SnapshotStore;
  readonly views: SnapshotViews;
  readonly unitOfWork: UnitOfWork;
  readonly refreshEntity: RefreshEntity;
}

const BATCH = 100;

/**
 * Tells the catalog of entities whose tier or status changed, so that its filters see it soon. What fails stays noted for
 * the next run. Returns how many were told.
 */
export async function announceMarks(
  deps: AnnounceDeps,
  signal?: AbortSignal,
): Promise<number> {
  let told = 0;
  for (;;) {
    const pending = await deps.views.pendingMarks(BATCH);
    for (const mark of pending) {
      if (signal?.aborted) return told;
      await deps.refreshEntity(mark.ref);
      await deps.unitOfWork.run(transaction =>
        deps.store.clearPending(transaction, mark),
      );
      told += 1;
    }
    if (pending.length < BATCH) return told;
  }
}

import { keptSince } from '../restorable';
import type { DraftDeps } from './deps';

const BATCH = 100;

/** Removes drafts that were discarded longer ago than they can be restored; many short transactions. */
export async function cleanDrafts(
  { store, unitOfWork, ambient }: DraftDeps,
  signal?: AbortSignal,
): Promise<void> {
  const before = keptSince(ambient.now());
  while (!signal?.aborted) {
    const removed = await unitOfWork.run(transaction =>
      store.removeDiscarded(transaction, before, BATCH),
    );
    if (removed < BATCH) return;
  }
}

import type { StoredMerge } from '../model';
import { changeMerged } from './ledgerDrafts';
import type { ReleaseDeps } from './releases';

/** Keeps and ledgers as which commits a host merged a change; what is known already changes nothing. */
export async function saveMerge(
  { releaseStore, releaseViews, unitOfWork, audit }: ReleaseDeps,
  merge: Omit<StoredMerge, 'ledgerEntryId'>,
  actor: string,
): Promise<void> {
  if (merge.commits.length === 0 || (await releaseViews.hasMerge(merge)))
    return;
  await unitOfWork.run(async transaction => {
    const entry = changeMerged(merge, actor);
    const ledgerEntryId = await audit.stage(transaction, entry);
    await releaseStore.insertMerge(transaction, { ...merge, ledgerEntryId });
  });
}

import { tierAssignPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page, PageRequest } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { TierBatchItem } from '../model';
import { tierBatchNotFound } from '../service/proposeTierBatch';
import type { TierBatchSelection } from '../service/planSelection';
import type {
  TierBatchPreview,
  TierBatchUseCases,
  TierBatchView,
} from '../service/tierBatchUseCases';
import type { TierBatchItemsQuery } from '../views';
import { callerOf, type Guards } from './guards';

/** What callers who may assign tiers may ask about classification in bulk; batches about what they may not read are not there. */
export interface AuthorizedTierBatches {
  previewTierBatch(
    credentials: CallerCredentials,
    selection: TierBatchSelection,
  ): Promise<TierBatchPreview>;
  proposeTierBatch(
    credentials: CallerCredentials,
    order: { readonly selection: TierBatchSelection; readonly reason: string },
  ): Promise<TierBatchView>;
  /** A page may hold fewer batches than asked for. */
  tierBatches(
    credentials: CallerCredentials,
    page: PageRequest,
  ): Promise<Page<TierBatchView>>;
  tierBatch(
    credentials: CallerCredentials,
    batchId: string,
  ): Promise<TierBatchView>;
  tierBatchItems(
    credentials: CallerCredentials,
    batchId: string,
    query: TierBatchItemsQuery,
  ): Promise<Page<TierBatchItem>>;
  confirmTierBatch: Say;
  withdrawTierBatch: Say;
  undoTierBatch: Say;
}

type Say = (
  credentials: CallerCredentials,
  word: { readonly batchId: string; readonly reason: string },
) => Promise<TierBatchView>;

/** Checks permissions on classification in bulk. */
export function authorizeTierBatches(
  inner: TierBatchUseCases,
  { permissions, access }: Guards,
): AuthorizedTierBatches {
  const readableBy =
    (credentials: CallerCredentials) => (refs: readonly string[]) =>
      access.readable(credentials, refs);
  const visible = async (credentials: CallerCredentials, batchId: string) => {
    const batch = await inner.tierBatch(callerOf(credentials), batchId);
    const isReadable = await access.readable(credentials, batch.about);
    if (!batch.about.every(isReadable)) throw tierBatchNotFound(batchId);
    return batch;
  };
  const said =
    (say: 'confirmTierBatch' | 'withdrawTierBatch' | 'undoTierBatch'): Say =>
    async (credentials, word) => {
      await requirePermission(permissions, credentials, tierAssignPermission);
      await visible(credentials, word.batchId);
      return inner[say]({ ...word, caller: callerOf(credentials) });
    };
  return {
    async previewTierBatch(credentials, selection) {
      await requirePermission(permissions, credentials, tierAssignPermission);
      return inner.previewTierBatch(readableBy(credentials), selection);
    },
    async proposeTierBatch(credentials, order) {
      await requirePermission(permissions, credentials, tierAssignPermission);
      const caller = callerOf(credentials);
      return inner.proposeTierBatch(caller, readableBy(credentials), order);
    },
    async tierBatches(credentials, request) {
      await requirePermission(permissions, credentials, tierAssignPermission);
      const page = await inner.tierBatches(callerOf(credentials), request);
      const refs = page.items.flatMap(({ about }) => about);
      const isReadable = await access.readable(credentials, refs);
      const items = page.items.filter(({ about }) => about.every(isReadable));
      return { ...page, items };
    },
    async tierBatch(credentials, batchId) {
      await requirePermission(permissions, credentials, tierAssignPermission);
      return visible(credentials, batchId);
    },
    async tierBatchItems(credentials, batchId, query) {
      await requirePermission(permissions, credentials, tierAssignPermission);
      await visible(credentials, batchId);
      return inner.tierBatchItems(batchId, query);
    },
    confirmTierBatch: said('confirmTierBatch'),
    withdrawTierBatch: said('withdrawTierBatch'),
    undoTierBatch: said('undoTierBatch'),
  };
}

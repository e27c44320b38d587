import type { Page, PageRequest } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import {
  stateOfTierBatch,
  type StoredTierBatch,
  type TierBatchCounts,
  type TierBatchItem,
  type TierBatchState,
} from '../model';
import type { TierBatchItemsQuery, TierBatchViews } from '../views';
import { confirmTierBatch, type TierBatchApplyDeps } from './confirmTierBatch';
import { type Evidenced, withEvidence } from './evidenced';
import { refuse } from './permits';
import {
  type PlanDeps,
  planSelection,
  type Readable,
  requireSomething,
  type TierBatchSelection,
} from './planSelection';
import {
  proposeTierBatch,
  requireTierBatch,
  type TierBatchWord,
  type TierBatchWriteDeps,
  withdrawTierBatch,
} from './proposeTierBatch';
import { countOutcomes } from './tierBatchLedger';
import {
  type TierBatchPermits,
  tierBatchPermits,
  whyNotProposeBatch,
} from './tierBatchPermits';
import type { Caller } from './trust';
import { undoTierBatch } from './undoTierBatch';

/** A batch as one caller sees it. */
export type TierBatchView = Evidenced<StoredTierBatch> & {
  readonly state: TierBatchState;
  readonly counts: TierBatchCounts;
  readonly permits: TierBatchPermits;
  /** Entities that the caller must be able to read; not shown. */
  readonly about: readonly string[];
};

/** What a batch would make of each entity, by their refs. */
export interface TierBatchPreview {
  readonly counts: TierBatchCounts;
  readonly items: readonly TierBatchItem[];
}

/** What can be asked about classification in bulk. */
export interface TierBatchUseCases {
  /** Fails with `policy.invalidTierBatch`. */
  previewTierBatch(
    readable: Readable,
    selection: TierBatchSelection,
  ): Promise<TierBatchPreview>;
  /** Fails with `policy.invalidTierBatch`, also when nothing would change, or `policy.secondPersonRequired` for a machine. */
  proposeTierBatch(
    caller: Caller,
    readable: Readable,
    order: { readonly selection: TierBatchSelection; readonly reason: string },
  ): Promise<TierBatchView>;
  tierBatches(caller: Caller, page: PageRequest): Promise<Page<TierBatchView>>;
  /** Fails with `policy.tierBatchNotFound`. */
  tierBatch(caller: Caller, batchId: string): Promise<TierBatchView>;
  tierBatchItems(
    batchId: string,
    query: TierBatchItemsQuery,
  ): Promise<Page<TierBatchItem>>;
  confirmTierBatch(word: TierBatchWord): Promise<TierBatchView>;
  withdrawTierBatch(word: TierBatchWord): Promise<TierBatchView>;
  undoTierBatch(word: TierBatchWord): Promise<TierBatchView>;
}

/** What the use cases work with. */
export interface TierBatchUseCaseDeps extends PlanDeps {
  readonly tierBatchViews: TierBatchViews;
  readonly tierBatchChanges: TierBatchWriteDeps;
  readonly tierBatchApplying: TierBatchApplyDeps;
  readonly audit: AuditFacade;
}

/** Classification in bulk, without any permission asked. */
export function tierBatchUseCases(
  deps: TierBatchUseCaseDeps,
): TierBatchUseCases {
  const { tierBatchViews, tierBatchChanges, tierBatchApplying } = deps;
  const see = async (caller: Caller, batches: readonly StoredTierBatch[]) => {
    const ids = batches.map(({ batchId }) => batchId);
    const counts = await tierBatchViews.tierBatchCounts(ids);
    const refs = await tierBatchViews.tierBatchRefs(ids);
    const evidenced = await withEvidence(deps.audit, batches);
    return evidenced.map(batch => ({
      ...batch,
      state: stateOfTierBatch(batch),
      counts: counts.get(batch.batchId) ?? {},
      permits: tierBatchPermits(batch, caller),
      about: refs.get(batch.batchId) ?? [],
    }));
  };
  const seeOne = async (caller: Caller, batch: StoredTierBatch) => {
    const [view] = await see(caller, [batch]);
    if (!view) throw new Error('one batch gives one view');
    return view;
  };
  return {
    async previewTierBatch(readable, selection) {
      const items = await planSelection(deps, readable, selection);
      return { counts: countOutcomes(items), items };
    },
    async proposeTierBatch(caller, readable, { selection, reason }) {
      refuse(whyNotProposeBatch(caller), 'the batch was not proposed');
      const items = await planSelection(deps, readable, selection);
      requireSomething(items);
      const { rule } = selection;
      const proposal = { caller, rule, reason, items };
      return seeOne(caller, await proposeTierBatch(tierBatchChanges, proposal));
    },
    async tierBatches(caller, page) {
      const batches = await tierBatchViews.tierBatches(page);
      return { ...batches, items: await see(caller, batches.items) };
    },
    async tierBatch(caller, batchId) {
      const batch = await tierBatchViews.tierBatch(batchId);
      return seeOne(caller, requireTierBatch(batch, batchId));
    },
    tierBatchItems: (batchId, query) =>
      tierBatchViews.tierBatchItems(batchId, query),
    confirmTierBatch: async word =>
      seeOne(word.caller, await confirmTierBatch(tierBatchApplying, word)),
    withdrawTierBatch: async word =>
      seeOne(word.caller, await withdrawTierBatch(tierBatchChanges, word)),
    undoTierBatch: async word =>
      seeOne(word.caller, await undoTierBatch(tierBatchApplying, word)),
  };
}

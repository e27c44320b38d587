import type { UseAlertKind } from '@ai-enablement/governance-core';
import type { PolicyAttention } from '../attention';
import type { StoredTierRequest } from '../model';
import type { TierBatchViews, TierRequestViews, UseViews } from '../views';
import { aboutRepository } from './exceptionScope';
import type { SnapshotReader } from './snapshotReader';

/** What the answers are read from. */
export interface AttentionTierDeps {
  readonly tierRequestViews: Pick<TierRequestViews, 'tierRequests'>;
  readonly tierBatchViews: Pick<
    TierBatchViews,
    'proposedTierBatches' | 'tierBatchCounts' | 'tierBatchRefs'
  >;
  readonly useViews: Pick<UseViews, 'alerts'>;
  readonly snapshots: SnapshotReader;
}

const BECAUSE: Readonly<Record<UseAlertKind, string>> = {
  excluded: 'the repository is excluded from AI use',
  prohibited: 'AI use is prohibited there',
  notApproved: 'the repository is not approved',
  unapprovedAssistant: 'the assistant is not approved',
};

/** Requests for another tier, batches of tiers, and alerts about AI where it should not be. */
export const tierAttention = ({
  tierRequestViews,
  tierBatchViews,
  useViews,
  snapshots,
}: AttentionTierDeps): Pick<
  PolicyAttention,
  'tierRequests' | 'tierBatches' | 'useAlerts'
> => ({
  async tierRequests({ limit }) {
    const { items } = await tierRequestViews.tierRequests({
      state: 'open',
      limit,
    });
    return items.map(({ requestId, entityRef, requestedBy, ...request }) => ({
      requestId,
      entityRef,
      wanted: wantedBy(request),
      requestedBy,
      requestedAt: request.requestedAt,
    }));
  },
  async tierBatches({ limit }) {
    const batches = await tierBatchViews.proposedTierBatches(limit);
    if (batches.length === 0) return [];
    const ids = batches.map(({ batchId }) => batchId);
    const counts = await tierBatchViews.tierBatchCounts(ids);
    const refs = await tierBatchViews.tierBatchRefs(ids);
    return batches.map(({ batchId, proposedBy, proposedAt }) => ({
      batchId,
      planned: counts.get(batchId)?.planned ?? 0,
      proposedBy,
      proposedAt,
      about: refs.get(batchId) ?? [],
    }));
  },
  async useAlerts({ repositories }) {
    const alerts = await useViews.alerts({ states: ['open'] });
    const here = repositories && new Set(repositories);
    const wanted = alerts.filter(
      ({ repository }) => here?.has(repository) ?? true,
    );
    if (wanted.length === 0) return [];
    const snapshot = await snapshots.current();
    return wanted.map(({ alertId, repository, assistant, kind, raisedAt }) => ({
      alertId,
      repository,
      assistant,
      because: BECAUSE[kind],
      raisedAt,
      entityRefs: aboutRepository(snapshot, repository),
    }));
  },
});

const wantedBy = ({
  tier,
  isCritical,
}: Pick<StoredTierRequest, 'tier' | 'isCritical'>): string =>
  [
    ...(tier === undefined ? [] : [`tier \`${tier}\``]),
    ...(isCritical === undefined
      ? []
      : [isCritical ? 'critical' : 'not critical']),
  ].join(', ');

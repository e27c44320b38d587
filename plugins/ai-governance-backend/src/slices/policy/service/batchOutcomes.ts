import type { SnapshotContent, TierAssignment, TierBatchItem } from '../model';
import { inEffect } from './comesTo';
import type { PolicyNow } from './inSnapshot';
import { digestOfTier, planItem } from './planTierBatch';
import type { Snapshot } from './snapshot';

/** What was planned, held against what is so now. */
export const decideNow = (
  proposed: readonly TierBatchItem[],
  { entities }: Snapshot,
  { compiled }: PolicyNow,
): readonly TierBatchItem[] =>
  proposed.map(item => {
    if (item.outcome !== 'planned') return item;
    const entity = entities.get(item.entityRef);
    if (!entity) {
      const because = 'it has gone from the catalog since';
      return { ...item, outcome: 'skipped', because };
    }
    if (digestOfTier(entity) !== item.seen) {
      const because = 'what sets its tier changed since the proposal';
      return { ...item, outcome: 'skipped', because };
    }
    const now = planItem(compiled.policy, item, entity);
    return now.outcome === 'planned'
      ? { ...item, outcome: 'applied' }
      : {
          ...item,
          outcome: 'skipped',
          because: now.because ?? 'the policy changed since',
        };
  });

/** Entities of a batch with what came of them. */
export function cameTo(
  items: readonly TierBatchItem[],
  {
    snapshot,
    content,
    policy,
    assignments,
  }: {
    readonly snapshot: Snapshot;
    readonly content: SnapshotContent;
    readonly policy: PolicyNow;
    readonly assignments: readonly TierAssignment[];
  },
): readonly TierBatchItem[] {
  const made = new Map(assignments.map(each => [each.entityRef, each]));
  const before = new Map(content.tiers.map(each => [each.entityRef, each]));
  return items
    .filter(({ outcome }) => outcome === 'applied' || outcome === 'skipped')
    .map(item => {
      const assignment = made.get(item.entityRef);
      const entity = snapshot.entities.get(item.entityRef);
      if (!assignment || !entity) return item;
      const { tier, isCritical } = before.get(item.entityRef) ?? {};
      return {
        ...item,
        after: inEffect(policy.compiled.policy, entity.fact),
        previous: { tier, isCritical },
        assignmentEntryId: assignment.ledgerEntryId,
      };
    });
}

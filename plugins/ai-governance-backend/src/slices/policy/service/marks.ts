import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import type { AuditFacade } from '../../audit/facade';
import type { EntityMark } from '../model';
import type { SnapshotStore } from '../store';
import type { KnownEntity, Snapshot } from './snapshot';
import type { PolicyInForce } from './policyBook';
import type { StatusBook } from './statusBook';

/** Effective tier of an entity that has no valid one. */
export const UNCLASSIFIED = 'unclassified';

/** What reconciliation works with. */
export interface MarkDeps {
  readonly store: SnapshotStore;
  readonly audit: AuditFacade;
}

/** Whose doing the changes are, and when. */
export interface MarkContext {
  readonly transaction: Transaction;
  readonly snapshot: Snapshot;
  readonly policy: Pick<PolicyInForce, 'statuses'>;
  readonly actor: string;
  readonly now: string;
}

/** Effective tier as ledger and catalog show it. */
export const effectiveTierOf = (
  entity: KnownEntity,
  statuses: StatusBook,
  now: string,
): string => {
  const { tier } = statuses.statusOf(entity, now);
  return tier.isClassified ? tier.effective : UNCLASSIFIED;
};

/**
 * Compares what entities are now with what was last announced: ledgers changed tiers and notes what the catalog has to
 * be told. Returns the refs of entities that changed.
 */
export async function reconcileMarks(
  deps: MarkDeps,
  context: MarkContext,
): Promise<readonly string[]> {
  const { transaction, snapshot, policy, now } = context;
  const previous = new Map(
    (await deps.store.marks(transaction)).map(mark => [mark.ref, mark]),
  );
  const changed = [...snapshot.entities.values()]
    .map(entity => markOf(entity, policy.statuses, now))
    .filter(({ ref, mark }) => previous.get(ref)?.mark !== mark);
  await deps.audit.stageAll(
    transaction,
    changed.flatMap(({ ref, effectiveTier: to }) =>
      tierChangeDraft(context.actor, {
        ref,
        from: previous.get(ref)?.effectiveTier,
        to,
      }),
    ),
  );
  await deps.store.saveMarks(transaction, changed);
  return changed.map(({ ref }) => ref);
}

function markOf(
  entity: KnownEntity,
  statuses: StatusBook,
  now: string,
): Required<EntityMark> {
  const { status, isCritical } = statuses.statusOf(entity, now);
  const effectiveTier = effectiveTierOf(entity, statuses, now);
  return {
    ref: entity.fact.ref,
    effectiveTier,
    mark: [effectiveTier, isCritical ? 'critical' : '', status].join(' '),
  };
}

interface TierChange {
  readonly ref: string;
  /** Absent when the entity is new. */
  readonly from?: string;
  /** Absent when the entity is gone. */
  readonly to?: string;
}

/** Says that an entity's effective tier changed, in one entry or none: one without a tier that appears or goes is no change. */
const tierChangeDraft = (
  actor: string,
  { ref, from, to }: TierChange,
): readonly LedgerEntryDraft[] =>
  (from ?? UNCLASSIFIED) === (to ?? UNCLASSIFIED)
    ? []
    : [
        {
          type: 'policy.tierChanged',
          actor,
          subjectIds: [ref],
          payload: { entityRef: ref, from: from ?? null, to: to ?? null },
        },
      ];

/** Ledgers that an entity's effective tier changed. */
export async function ledgerTierChange(
  audit: AuditFacade,
  { transaction, actor }: Pick<MarkContext, 'transaction' | 'actor'>,
  change: TierChange,
): Promise<void> {
  await audit.stageAll(transaction, tierChangeDraft(actor, change));
}

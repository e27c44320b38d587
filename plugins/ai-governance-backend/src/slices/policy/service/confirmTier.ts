import { CodedError } from '../../../shared/codedError';
import { requireGoverned } from './assignTier';
import { createPseudonymise } from './identity';
import { type AssignmentDeps, inSnapshot } from './inSnapshot';
import { tierLoweringConfirmed } from './ledgerDrafts';
import { effectiveTierOf } from './marks';
import { type ProposedTier, proposedTier } from './proposedTier';
import { assembleSnapshot, type KnownEntity, type Snapshot } from './snapshot';
import type { Caller } from './trust';

/** A person's word that an entity may come down to what is set on it. */
export interface ConfirmationOrder {
  readonly caller: Caller;
  readonly entityRef: string;
  /** What the caller saw as set. */
  readonly tier: string;
  readonly isCritical: boolean;
  readonly reason: string;
}

/** What a confirmation came to. */
export interface Confirmation {
  readonly entityRef: string;
  /** Tier id, or `unclassified`. */
  readonly effectiveTier: string;
  readonly isCritical: boolean;
  readonly ledgerEntryId: string;
}

/**
 * Lets an entity come down from its high-water mark to what is set on it. Fails with `policy.entityNotFound`,
 * `policy.tierNotAssignable`, `policy.nothingToConfirm`, or `policy.tierChangedMeanwhile` when the caller saw something else.
 */
export function confirmTier(
  deps: AssignmentDeps,
  order: ConfirmationOrder,
): Promise<Confirmation> {
  const { caller, entityRef } = order;
  return inSnapshot(deps, caller, async (transaction, content, inForce) => {
    requireGoverned(content, entityRef);
    const { statuses, compiled } = inForce;
    const now = deps.ambient.now();
    const entity = knownIn(assembleSnapshot(content), entityRef);
    const proposed = proposedTier(compiled.policy, entity.fact);
    const to = requireSeen(entity, proposed, order);
    const { tierId, isCritical } = statuses.statusOf(entity, now);
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      tierLoweringConfirmed({
        entityRef,
        from: { tier: tierId, isCritical },
        to,
        reasonDigest: createPseudonymise(content.state.salt)(order.reason),
        actor: caller.subject,
      }),
    );
    return {
      next: content,
      lowering: { entityRef, ofTier: true, ofCriticality: true },
      result: snapshot => {
        const lowered = knownIn(snapshot, entityRef);
        return {
          entityRef,
          effectiveTier: effectiveTierOf(lowered, statuses, now),
          isCritical: statuses.statusOf(lowered, now).isCritical,
          ledgerEntryId,
        };
      },
    };
  });
}

function knownIn({ entities }: Snapshot, ref: string): KnownEntity {
  const entity = entities.get(ref);
  if (!entity) throw new Error(`\`${ref}\` is not in the snapshot`);
  return entity;
}

function requireSeen(
  { held }: KnownEntity,
  { tier, isCritical }: ProposedTier,
  seen: ConfirmationOrder,
): Required<ProposedTier> {
  if (!held) {
    throw new CodedError(
      'policy.nothingToConfirm',
      `nothing holds \`${seen.entityRef}\` above what is set on it`,
    );
  }
  if (tier === undefined) {
    throw new CodedError(
      'policy.nothingToConfirm',
      `no valid tier is set on \`${seen.entityRef}\` that could be confirmed; declare or assign one first`,
    );
  }
  if (tier !== seen.tier || isCritical !== seen.isCritical) {
    throw new CodedError(
      'policy.tierChangedMeanwhile',
      `\`${tier}\`, ${words(isCritical)}, is set on \`${seen.entityRef}\` by now, not \`${seen.tier}\`, ${words(seen.isCritical)}; look at it again and decide anew`,
    );
  }
  return { tier, isCritical };
}

const words = (isCritical: boolean): string =>
  isCritical ? 'critical' : 'not critical';

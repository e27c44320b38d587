import type { CompiledPolicy } from '@ai-enablement/governance-core';
import type { Transaction } from '../../../database/unitOfWork';
import { CodedError } from '../../../shared/codedError';
import type { SnapshotContent, TierAssignment } from '../model';
import { createPseudonymise } from './identity';
import {
  type Assigned,
  type AssignmentDeps,
  inSnapshot,
  type PolicyNow,
} from './inSnapshot';
import { tierAssigned } from './ledgerDrafts';
import type { Lowering } from './lowerMarks';
import { effectiveTierOf } from './marks';
import { GOVERNED_KINDS } from './readCatalog';
import type { KnownEntity, Snapshot } from './snapshot';
import type { Caller } from './trust';

/** A tier to be assigned; without tier and criticality it is withdrawn. */
export interface TierOrder {
  readonly caller: Caller;
  readonly entityRef: string;
  readonly tier?: string;
  readonly isCritical?: boolean;
  readonly reason: string;
}

/** An assignment and what it comes to. */
export interface TierOutcome {
  readonly assignment: TierAssignment;
  /** Tier id, or `unclassified`. */
  readonly effectiveTier: string;
}

/**
 * Assigns or withdraws a tier or criticality. Fails with `policy.entityNotFound`, `policy.unknownTier` or
 * `policy.tierNotAssignable`.
 */
export const assignTier = (
  deps: AssignmentDeps,
  order: TierOrder,
): Promise<TierOutcome> =>
  inSnapshot(deps, order.caller, (transaction, content, policy) =>
    assignTierIn(deps, { transaction, content, policy }, order),
  );

/** What one assignment has before it, alone with the snapshot. */
export interface AssignmentInHand {
  readonly transaction: Transaction;
  readonly content: SnapshotContent;
  readonly policy: PolicyNow;
}

/** Assigns within a unit of work that is under way; `requestId` names the request that it accepts. Fails like `assignTier`. */
export async function assignTierIn(
  deps: AssignmentDeps,
  { transaction, content, policy }: AssignmentInHand,
  order: TierOrder & { readonly requestId?: string },
): Promise<Assigned<TierOutcome>> {
  const { caller, entityRef, tier, isCritical, reason, requestId } = order;
  requireKnownTier(policy.compiled, tier);
  requireGoverned(content, entityRef);
  const reasonDigest = createPseudonymise(content.state.salt)(reason);
  const actor = caller.subject;
  const said = { entityRef, tier, isCritical, reasonDigest, actor, requestId };
  const assignment = {
    entityRef,
    tier,
    isCritical,
    reason,
    assignedBy: actor,
    assignedAt: deps.ambient.now(),
    ledgerEntryId: await deps.audit.stage(transaction, tierAssigned(said)),
  };
  await deps.store.assignTier(transaction, assignment);
  const others = content.tiers.filter(other => other.entityRef !== entityRef);
  return {
    next: { ...content, tiers: [...others, assignment] },
    lowering: loweringBy(order),
    result: (snapshot: Snapshot) => ({
      assignment,
      effectiveTier: tierIn(snapshot, entityRef, entity =>
        effectiveTierOf(entity, policy.statuses, deps.ambient.now()),
      ),
    }),
  };
}

/** Who assigns is entitled to say that the entity may come down: of what the order names, and of both when it withdraws. */
function loweringBy({ entityRef, tier, isCritical }: TierOrder): Lowering {
  const isWithdrawal = tier === undefined && isCritical === undefined;
  return {
    entityRef,
    ofTier: isWithdrawal || tier !== undefined,
    ofCriticality: isWithdrawal || isCritical !== undefined,
  };
}

function tierIn(
  snapshot: Snapshot,
  ref: string,
  tierOf: (entity: KnownEntity) => string,
): string {
  const entity = snapshot.entities.get(ref);
  if (!entity) throw new Error(`\`${ref}\` is not in the snapshot`);
  return tierOf(entity);
}

/** Fails with `policy.unknownTier`. */
export function requireKnownTier(
  { policy }: Pick<CompiledPolicy, 'policy'>,
  tier: string | undefined,
): void {
  const ids = policy.tiers.map(({ id }) => id);
  if (tier === undefined || ids.includes(tier)) return;
  throw new CodedError(
    'policy.unknownTier',
    `\`${tier}\` is not a tier of the policy; expected ${ids.map(id => `\`${id}\``).join(', ')}`,
  );
}

/** Fails with `policy.entityNotFound` or `policy.tierNotAssignable`. */
export function requireGoverned(
  { entities }: SnapshotContent,
  ref: string,
): void {
  const entity = entities.find(candidate => candidate.ref === ref);
  if (!entity) {
    throw new CodedError(
      'policy.entityNotFound',
      `there is no entity \`${ref}\``,
    );
  }
  if (GOVERNED_KINDS.includes(entity.kind)) return;
  throw new CodedError(
    'policy.tierNotAssignable',
    `\`${ref}\` cannot have a tier; expected one of the kinds ${GOVERNED_KINDS.join(', ')}`,
  );
}

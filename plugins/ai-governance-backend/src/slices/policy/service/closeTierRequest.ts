import type { Transaction } from '../../../database/unitOfWork';
import type { StoredTierRequest, TierRequestVerdict } from '../model';
import type { TierRequestStore } from '../store';
import { assignTierIn } from './assignTier';
import { createPseudonymise, type Pseudonymise } from './identity';
import { type AssignmentDeps, inSnapshot } from './inSnapshot';
import { refuse } from './permits';
import type { TierRequestWriteDeps } from './requestTier';
import { tierRequestClosed } from './tierRequestLedger';
import { whyNotDecideTier, whyNotWithdrawTier } from './tierRequestPermits';
import { requireTierRequest } from './tierRequestView';
import type { Caller } from './trust';

/** What accepting works with: it assigns. */
export interface TierAcceptDeps extends AssignmentDeps {
  readonly tierRequests: TierRequestStore;
}

/** A word that ends a request. */
export interface TierRequestWord {
  readonly caller: Caller;
  readonly requestId: string;
  readonly reason: string;
}

/**
 * Assigns what was asked for, as a second person; what was not asked about stays assigned as it is. Fails with
 * `policy.tierRequestNotFound`, `policy.tierRequestState`, `policy.secondPersonRequired`, or like an assignment.
 */
export function acceptTierRequest(
  deps: TierAcceptDeps,
  word: TierRequestWord,
): Promise<StoredTierRequest> {
  const { caller, requestId, reason } = word;
  return inSnapshot(deps, caller, async (transaction, content, policy) => {
    const request = await find(deps, transaction, requestId);
    const what = `the request \`${requestId}\` cannot be accepted`;
    refuse(whyNotDecideTier(request, caller), what);
    const { entityRef } = request;
    const before = content.tiers.find(each => each.entityRef === entityRef);
    const order = {
      caller,
      entityRef,
      tier: request.tier ?? before?.tier,
      isCritical: request.isCritical ?? before?.isCritical,
      reason,
      requestId,
    };
    const hand = { transaction, content, policy };
    const assigned = await assignTierIn(deps, hand, order);
    const closed = await close(deps, {
      transaction,
      request,
      word: { ...word, verdict: 'accepted', at: policy.now },
      hash: createPseudonymise(content.state.salt),
    });
    return {
      next: assigned.next,
      lowering: {
        entityRef,
        ofTier: request.tier !== undefined,
        ofCriticality: request.isCritical !== undefined,
      },
      result: () => closed,
    };
  });
}

/** Refuses a request, as a second person. Fails like an acceptance does before it assigns. */
export const refuseTierRequest = (
  deps: TierRequestWriteDeps,
  word: TierRequestWord,
): Promise<StoredTierRequest> => end(deps, word, 'refused');

/** Takes one's own request back. Fails with `policy.tierRequestState`, or `shared.notAllowed` for all others. */
export const withdrawTierRequest = (
  deps: TierRequestWriteDeps,
  word: TierRequestWord,
): Promise<StoredTierRequest> => end(deps, word, 'withdrawn');

function end(
  deps: TierRequestWriteDeps,
  word: TierRequestWord,
  verdict: 'refused' | 'withdrawn',
): Promise<StoredTierRequest> {
  const { caller, requestId } = word;
  return deps.unitOfWork.run(async transaction => {
    const { salt } = await deps.snapshots.lock(transaction);
    const request = await find(deps, transaction, requestId);
    const what = `the request \`${requestId}\` cannot be ${verdict}`;
    const why =
      verdict === 'refused'
        ? whyNotDecideTier(request, caller)
        : whyNotWithdrawTier(request, { caller });
    refuse(why, what);
    return close(deps, {
      transaction,
      request,
      word: { ...word, verdict, at: deps.ambient.now() },
      hash: createPseudonymise(salt),
    });
  });
}

const find = async (
  { tierRequests }: Pick<TierAcceptDeps, 'tierRequests'>,
  transaction: Transaction,
  requestId: string,
): Promise<StoredTierRequest> =>
  requireTierRequest(
    await tierRequests.tierRequest(transaction, requestId),
    requestId,
  );

async function close(
  { tierRequests, audit }: Pick<TierAcceptDeps, 'tierRequests' | 'audit'>,
  {
    transaction,
    request,
    word: { caller, verdict, at, reason },
    hash,
  }: {
    readonly transaction: Transaction;
    readonly request: StoredTierRequest;
    readonly word: TierRequestWord & {
      readonly verdict: TierRequestVerdict;
      readonly at: string;
    };
    readonly hash: Pseudonymise;
  },
): Promise<StoredTierRequest> {
  const decision = { verdict, by: caller.subject, at, reason };
  const closed = { ...request, decision };
  const ledgerEntryId = await audit.stage(
    transaction,
    tierRequestClosed(closed, hash),
  );
  const stored = { ...closed, ledgerEntryId };
  await tierRequests.closeTierRequest(transaction, stored);
  return stored;
}

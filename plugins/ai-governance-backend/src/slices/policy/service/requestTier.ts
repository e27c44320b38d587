import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import type { AuditFacade } from '../../audit/facade';
import type { StoredTierRequest, TierAndCriticality } from '../model';
import type { SnapshotStore, TierRequestStore } from '../store';
import { comesTo, inEffect, isSameTier, type WantedTier } from './comesTo';
import { createPseudonymise } from './identity';
import type { PolicyInForce } from './policyBook';
import type { KnownEntity } from './snapshot';
import { tierRequested } from './tierRequestLedger';
import type { Caller } from './trust';

/** What changing requests for another tier works with. */
export interface TierRequestWriteDeps {
  readonly tierRequests: TierRequestStore;
  readonly snapshots: Pick<SnapshotStore, 'lock'>;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
}

/** A tier or criticality that somebody asks for, with why. */
export interface TierRequestOrder extends WantedTier {
  readonly caller: Caller;
  readonly entityRef: string;
  readonly reason: string;
  readonly ticket?: string;
}

/** Stores a request that was read; it changes nothing yet. Fails with `policy.tierRequestOpen`. */
export function requestTier(
  { tierRequests, snapshots, unitOfWork, audit, ambient }: TierRequestWriteDeps,
  order: TierRequestOrder,
  from: TierAndCriticality,
): Promise<StoredTierRequest> {
  const { caller, entityRef, tier, isCritical, reason, ticket } = order;
  return unitOfWork.run(async transaction => {
    const { salt } = await snapshots.lock(transaction);
    const open = await tierRequests.openTierRequest(transaction, entityRef);
    if (open) throw alreadyOpen(open);
    const request = {
      requestId: ambient.newId(),
      entityRef,
      tier,
      isCritical,
      from,
      reason,
      ticket,
      requestedBy: caller.subject,
      requestedAt: ambient.now(),
    };
    const ledgerEntryId = await audit.stage(
      transaction,
      tierRequested(request, createPseudonymise(salt)),
    );
    const stored = { ...request, ledgerEntryId };
    await tierRequests.insertTierRequest(transaction, stored);
    return stored;
  });
}

const alreadyOpen = ({ entityRef, requestId }: StoredTierRequest): CodedError =>
  new CodedError(
    'policy.tierRequestOpen',
    `\`${entityRef}\` has the open request \`${requestId}\`; have it decided, or taken back by who asked, first`,
  );

/**
 * What is in effect on an entity for which something else is asked. Fails with `policy.tierRequestPointless` when acceptance
 * would leave everything as it is.
 */
export function requireDifference(
  { compiled: { policy } }: Pick<PolicyInForce, 'compiled'>,
  { fact }: KnownEntity,
  wanted: WantedTier,
): TierAndCriticality {
  if (wanted.tier === undefined && wanted.isCritical === undefined) {
    throw new CodedError(
      'policy.tierRequestPointless',
      'nothing is asked for; expected `tier`, `isCritical` or both',
    );
  }
  const now = inEffect(policy, fact);
  if (!isSameTier(comesTo(policy, fact, wanted), now)) return now;
  throw new CodedError(
    'policy.tierRequestPointless',
    `\`${fact.ref}\` is \`${now.tier}\`, ${now.isCritical ? 'critical' : 'not critical'}, and would stay so: the strictest of what is declared, assigned and inherited counts; ask for something else, or change what declares it`,
  );
}

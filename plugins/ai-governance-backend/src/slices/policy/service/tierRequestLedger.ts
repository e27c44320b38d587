import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import type { StoredTierRequest } from '../model';
import type { Pseudonymise } from './identity';

/*
 * What the ledger says of requests for another tier: ids, tiers and who; what a person wrote (reasons, tickets) are keyed hashes.
 */

type Request = Omit<StoredTierRequest, 'ledgerEntryId'>;

const TYPES = {
  accepted: 'policy.tierRequestAccepted',
  refused: 'policy.tierRequestRefused',
  withdrawn: 'policy.tierRequestWithdrawn',
} as const;

/** A tier was asked for. */
export const tierRequested = (
  request: Request,
  hash: Pseudonymise,
): LedgerEntryDraft =>
  entryOf(request, {
    type: 'policy.tierRequested',
    actor: request.requestedBy,
    reasonDigest: hash(request.reason),
    ticketDigest: request.ticket === undefined ? null : hash(request.ticket),
  });

/** A request was accepted, refused or taken back. */
export const tierRequestClosed = (
  request: Request & Required<Pick<Request, 'decision'>>,
  hash: Pseudonymise,
): LedgerEntryDraft =>
  entryOf(request, {
    type: TYPES[request.decision.verdict],
    actor: request.decision.by,
    reasonDigest: hash(request.decision.reason),
    ticketDigest: request.ticket === undefined ? null : hash(request.ticket),
  });

const entryOf = (
  { requestId, entityRef, tier, isCritical, from, requestedBy }: Request,
  said: {
    readonly type: string;
    readonly actor: string;
    readonly reasonDigest: string;
    readonly ticketDigest: string | null;
  },
): LedgerEntryDraft => ({
  type: said.type,
  actor: said.actor,
  subjectIds: [`tier-request:${requestId}`, entityRef],
  payload: {
    requestId,
    entityRef,
    tier: tier ?? null,
    isCritical: isCritical ?? null,
    from: from.tier,
    wasCritical: from.isCritical,
    requestedBy,
    reasonDigest: said.reasonDigest,
    ticketDigest: said.ticketDigest,
  },
});

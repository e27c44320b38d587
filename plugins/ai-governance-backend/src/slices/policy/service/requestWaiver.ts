import type { WaiverTerms } from '@ai-enablement/governance-core';
import type { StoredWaiver } from '../model';
import { waiverRequested } from './exceptionLedger';
import { type ExceptionWriteDeps, inExceptions } from './inExceptions';
import type { Caller } from './trust';

/** A waiver that was read and held against the policy, with who asks for it. */
export interface WaiverRequest {
  readonly caller: Caller;
  readonly terms: WaiverTerms;
  /** Entities of the catalog that it is about. */
  readonly about: readonly string[];
}

/** Stores a waiver that somebody asks for; it lifts nothing yet. */
export function requestWaiver(
  deps: ExceptionWriteDeps,
  { caller, terms, about }: WaiverRequest,
): Promise<StoredWaiver> {
  return inExceptions(deps, async ({ transaction, now, hash }) => {
    const { rule, lowersTierTo, reason, ticket, owner } = terms;
    const { activeFrom, expiresAt, ...rest } = terms;
    const { entity, repository, system, group, paths, change } = rest;
    const waiver = {
      waiverId: deps.ambient.newId(),
      rule,
      lowersTierTo,
      scope: { entity, repository, system, group, paths, change },
      reason,
      ticket,
      owner,
      requestedBy: caller.subject,
      requestedAt: now,
      activeFrom,
      expiresAt,
      requestedExpiresAt: expiresAt,
    };
    const entry = { actor: caller.subject, hash, about };
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      waiverRequested(waiver, entry),
    );
    const stored = { ...waiver, ledgerEntryId };
    await deps.exceptions.insertWaiver(transaction, stored);
    return stored;
  });
}

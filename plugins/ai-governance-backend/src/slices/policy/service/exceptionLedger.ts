import {
  canonicalJson,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import type { StoredBreakGlass, StoredWaiver } from '../model';
import type { Pseudonymise } from './identity';

/*
 * What the ledger says of exceptions: ids, scopes, instants and verdicts. What a person wrote (reasons, tickets, paths) are keyed
 * hashes, never the text.
 */

/** What an entry says beside the exception itself. */
export interface ExceptionEntry {
  readonly actor: string;
  readonly hash: Pseudonymise;
  /** Entities of the catalog that it is about. */
  readonly about: readonly string[];
}

type Waiver = Omit<StoredWaiver, 'ledgerEntryId'>;
type BreakGlass = Omit<StoredBreakGlass, 'ledgerEntryId'>;

/** A waiver was asked for. */
export const waiverRequested = (waiver: Waiver, entry: ExceptionEntry) =>
  waiverEntry('policy.waiverRequested', waiver, {
    ...entry,
    reason: waiver.reason,
  });

/** Somebody else approved a waiver, perhaps for a shorter time. */
export const waiverApproved = (waiver: Waiver, entry: ExceptionEntry) =>
  waiverEntry('policy.waiverApproved', waiver, {
    ...entry,
    reason: waiver.decision?.reason ?? '',
  });

/** Somebody else refused a waiver. */
export const waiverRefused = (waiver: Waiver, entry: ExceptionEntry) =>
  waiverEntry('policy.waiverRefused', waiver, {
    ...entry,
    reason: waiver.decision?.reason ?? '',
  });

/** A waiver was ended, or a request taken back. */
export const waiverRevoked = (waiver: Waiver, entry: ExceptionEntry) =>
  waiverEntry('policy.waiverRevoked', waiver, {
    ...entry,
    reason: waiver.revocation?.reason ?? '',
  });

function waiverEntry(
  type: string,
  waiver: Waiver,
  entry: ExceptionEntry & { readonly reason: string },
): LedgerEntryDraft {
  const { waiverId, scope } = waiver;
  const { actor, hash, about } = entry;
  return {
    type,
    actor,
    subjectIds: [
      `waiver:${waiverId}`,
      ...(scope.repository === undefined ? [] : [scope.repository]),
      ...about,
    ],
    payload: {
      waiverId,
      rule: waiver.rule ?? null,
      lowersTierTo: waiver.lowersTierTo ?? null,
      entityRef: scope.entity ?? null,
      repository: scope.repository ?? null,
      systemRef: scope.system ?? null,
      groupRef: scope.group ?? null,
      change: scope.change ?? null,
      pathsDigest: scope.paths ? hash(canonicalJson(scope.paths)) : null,
      owner: waiver.owner,
      requestedBy: waiver.requestedBy,
      activeFrom: waiver.activeFrom ?? null,
      expiresAt: waiver.expiresAt,
      reasonDigest: hash(entry.reason),
      ticketDigest: waiver.ticket === undefined ? null : hash(waiver.ticket),
    },
  };
}

/** Somebody passed the gate at once. */
export const breakGlassUsed = (
  use: BreakGlass,
  { actor, hash, about }: ExceptionEntry,
): LedgerEntryDraft => ({
  type: 'policy.breakGlassUsed',
  actor,
  subjectIds: [`break-glass:${use.breakGlassId}`, use.repository, ...about],
  payload: {
    breakGlassId: use.breakGlassId,
    repository: use.repository,
    headSha: use.headSha,
    pullRequest: use.pullRequest ?? null,
    expiresAt: use.expiresAt,
    reasonDigest: hash(use.reason),
    ticketDigest: use.ticket === undefined ? null : hash(use.ticket),
  },
});

/** Somebody else reviewed a use of break-glass. */
export const breakGlassReviewed = (
  use: BreakGlass,
  { actor, hash, about }: ExceptionEntry,
): LedgerEntryDraft => ({
  type: 'policy.breakGlassReviewed',
  actor,
  subjectIds: [`break-glass:${use.breakGlassId}`, use.repository, ...about],
  payload: {
    breakGlassId: use.breakGlassId,
    repository: use.repository,
    headSha: use.headSha,
    usedBy: use.usedBy,
    verdict: use.review?.verdict ?? null,
    noteDigest: hash(use.review?.note ?? ''),
  },
});

/** The review of a use waited so long that the owner of the policy is told. */
export const breakGlassEscalated = (
  use: BreakGlass,
  { actor, about }: ExceptionEntry,
): LedgerEntryDraft => ({
  type: 'policy.breakGlassEscalated',
  actor,
  subjectIds: [`break-glass:${use.breakGlassId}`, use.repository, ...about],
  payload: {
    breakGlassId: use.breakGlassId,
    repository: use.repository,
    headSha: use.headSha,
    usedAt: use.usedAt,
    escalatedTo: use.escalation?.to ?? null,
  },
});

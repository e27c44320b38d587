import type { WaiverLife, WaiverScope } from '@ai-enablement/governance-core';
import type { StoredStrengthening } from './strengtheningModel';

/*
 * Exceptions that people ask for in the portal. All instants are UTC, ISO 8601 with milliseconds, so that their texts sort as they do.
 */

/** What somebody decided, and why. */
interface Word {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** A waiver that was asked for. Where it stands follows from what happened to it and the time. */
export interface StoredWaiver {
  readonly waiverId: string;
  /** Set unless `lowersTierTo` is. */
  readonly rule?: string;
  readonly lowersTierTo?: string;
  readonly scope: WaiverScope;
  readonly reason: string;
  readonly ticket?: string;
  readonly owner: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** Before its approval: as asked for. Afterwards always set, and never earlier than the approval. */
  readonly activeFrom?: string;
  readonly expiresAt: string;
  /** The end that was asked for; an approval may have brought it forward. */
  readonly requestedExpiresAt: string;
  readonly decision?: Word & { readonly verdict: 'approved' | 'refused' };
  readonly revocation?: Word;
  /** The latest entry about it. */
  readonly ledgerEntryId: string;
}

/** What a review of a use of break-glass found. */
export type BreakGlassVerdict = 'justified' | 'notJustified';

/** One use of break-glass: one head commit of one repository. */
export interface StoredBreakGlass {
  readonly breakGlassId: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly reason: string;
  readonly ticket?: string;
  readonly usedBy: string;
  readonly usedAt: string;
  readonly expiresAt: string;
  readonly review?: {
    readonly verdict: BreakGlassVerdict;
    readonly by: string;
    readonly at: string;
    readonly note: string;
  };
  /** That its review was overdue for so long that somebody else was told. */
  readonly escalation?: { readonly at: string; readonly to: string };
  /** The latest entry about it. */
  readonly ledgerEntryId: string;
}

/** Exceptions that act, or that wait for somebody. Some may have ended since the catalog was last read. */
export interface OpenExceptions {
  /** Neither refused nor revoked. */
  readonly waivers: readonly StoredWaiver[];
  readonly breakGlass: readonly StoredBreakGlass[];
  /** Not ended by anybody. */
  readonly strengthenings: readonly StoredStrengthening[];
}

/** What happened to a waiver, from which follows where it stands. */
export const lifeOfWaiver = ({
  decision,
  revocation,
  activeFrom,
  expiresAt,
}: StoredWaiver): WaiverLife => ({
  approvedAt: decision?.verdict === 'approved' ? decision.at : undefined,
  refusedAt: decision?.verdict === 'refused' ? decision.at : undefined,
  revokedAt: revocation?.at,
  activeFrom,
  expiresAt,
});

/** Whether a use of break-glass lets its commit pass at an instant: one that was not justified ends with its review. */
export const holdsBreakGlass = (
  { review, expiresAt }: Pick<StoredBreakGlass, 'review' | 'expiresAt'>,
  now: string,
): boolean => review?.verdict !== 'notJustified' && now < expiresAt;

import {
  canonicalJson,
  type LedgerEntryDraft,
} from '@ai-enablement/governance-core';
import type { StoredStrengthening } from '../model';
import type { ExceptionEntry } from './exceptionLedger';

type Strengthening = Omit<StoredStrengthening, 'ledgerEntryId'>;

/** Somebody made review stricter. */
export const reviewStrengthened = (
  strengthening: Strengthening,
  entry: ExceptionEntry,
) =>
  strengtheningEntry('policy.reviewStrengthened', strengthening, {
    ...entry,
    reason: strengthening.reason,
  });

/** Somebody put the end of a strengthening off. */
export const strengtheningExtended = (
  strengthening: Strengthening,
  entry: ExceptionEntry,
) =>
  strengtheningEntry('policy.strengtheningExtended', strengthening, {
    ...entry,
    reason: strengthening.extension?.reason ?? '',
  });

/** Somebody ended a strengthening before its time. */
export const strengtheningEnded = (
  strengthening: Strengthening,
  entry: ExceptionEntry,
) =>
  strengtheningEntry('policy.strengtheningEnded', strengthening, {
    ...entry,
    reason: strengthening.ending?.reason ?? '',
  });

/** Ids, scope, what is asked for and instants; what a person wrote is a keyed hash. */
function strengtheningEntry(
  type: string,
  strengthening: Strengthening,
  entry: ExceptionEntry & { readonly reason: string },
): LedgerEntryDraft {
  const { strengtheningId, scope, origin, ticket } = strengthening;
  const { actor, hash, about } = entry;
  return {
    type,
    actor,
    subjectIds: [
      `strengthening:${strengtheningId}`,
      ...(scope.repository === undefined ? [] : [scope.repository]),
      ...about,
    ],
    payload: {
      strengtheningId,
      entityRef: scope.entity ?? null,
      repository: scope.repository ?? null,
      systemRef: scope.system ?? null,
      domainRef: scope.domain ?? null,
      groupRef: scope.group ?? null,
      pathsDigest: scope.paths ? hash(canonicalJson(scope.paths)) : null,
      changes: strengthening.changes,
      reviews: strengthening.reviews,
      reviewedBy: strengthening.by ? [...strengthening.by] : null,
      startedBy: strengthening.startedBy,
      startedAt: strengthening.startedAt,
      expiresAt: strengthening.expiresAt,
      originKind: origin?.kind ?? null,
      originDigest: origin === undefined ? null : hash(origin.reference),
      reasonDigest: hash(entry.reason),
      ticketDigest: ticket === undefined ? null : hash(ticket),
    },
  };
}

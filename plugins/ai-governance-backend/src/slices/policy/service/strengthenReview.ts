import type { StrengtheningTerms } from '@ai-enablement/governance-core';
import type { SnapshotContent, StoredStrengthening } from '../model';
import type { StrengtheningStore } from '../store';
import { createPseudonymise } from './identity';
import { type AssignmentDeps, inSnapshot } from './inSnapshot';
import { reviewStrengthened } from './strengtheningLedger';
import type { Caller } from './trust';

/** What changing strengthenings works with; they may change statuses. */
export interface StrengtheningWriteDeps extends AssignmentDeps {
  readonly strengthenings: StrengtheningStore;
}

/** Stricter review that was read and held against the policy, with who starts it. */
export interface StrengtheningStart {
  readonly caller: Caller;
  readonly terms: StrengtheningTerms;
  /** Entities of the catalog that it is about. */
  readonly about: readonly string[];
}

/** Makes review stricter, at once: statuses and the catalog follow in the same unit of work. */
export function strengthenReview(
  deps: StrengtheningWriteDeps,
  { caller, terms, about }: StrengtheningStart,
): Promise<StoredStrengthening> {
  return inSnapshot(deps, caller, async (transaction, content, { now }) => {
    const {
      changes,
      reviews,
      by,
      reason,
      ticket,
      origin,
      expiresAt,
      ...scope
    } = terms;
    const started = {
      strengtheningId: deps.ambient.newId(),
      scope,
      changes,
      reviews,
      by,
      reason,
      ticket,
      origin,
      startedBy: caller.subject,
      startedAt: now,
      expiresAt,
      firstExpiresAt: expiresAt,
    };
    const hash = createPseudonymise(content.state.salt);
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      reviewStrengthened(started, { actor: caller.subject, hash, about }),
    );
    const stored = { ...started, ledgerEntryId };
    await deps.strengthenings.insertStrengthening(transaction, stored);
    return {
      next: withStrengthening(content, stored),
      result: () => stored,
    };
  });
}

/** The content with a strengthening in the place of what it was before; without it once it was ended. */
export function withStrengthening(
  content: SnapshotContent,
  strengthening: StoredStrengthening,
): SnapshotContent {
  const { exceptions } = content;
  const others = exceptions.strengthenings.filter(
    ({ strengtheningId }) => strengtheningId !== strengthening.strengtheningId,
  );
  const strengthenings = strengthening.ending
    ? others
    : [...others, strengthening];
  return { ...content, exceptions: { ...exceptions, strengthenings } };
}

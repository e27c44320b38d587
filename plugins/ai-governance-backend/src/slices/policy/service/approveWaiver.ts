import type { SnapshotContent, StoredWaiver } from '../model';
import type { ExceptionStore } from '../store';
import { waiverApproved } from './exceptionLedger';
import { whyNotDecide } from './exceptionPermits';
import { createPseudonymise } from './identity';
import { type AssignmentDeps, inSnapshot } from './inSnapshot';
import { refuse } from './permits';
import type { Caller } from './trust';
import { requireWaiver } from './waiverNotFound';
import { approvedTimes } from './waiverTerms';

/** What deciding on waivers works with; what they lift may change tiers and statuses. */
export interface WaiverDecideDeps extends AssignmentDeps {
  readonly exceptions: ExceptionStore;
}

/** An approval. */
export interface WaiverApproval {
  readonly caller: Caller;
  readonly waiverId: string;
  readonly reason: string;
  /** An earlier end than the one asked for, as the caller wrote it. */
  readonly expiresAt?: string;
  /** Entities of the catalog that the waiver is about. */
  readonly about: readonly string[];
}

/**
 * Approves a waiver as a second person. Fails with `policy.waiverNotFound`, `policy.waiverState`, `policy.secondPersonRequired`,
 * or `policy.invalidWaiver` when the policy in force no longer lets it be waived or the end is later than asked for.
 */
export function approveWaiver(
  deps: WaiverDecideDeps,
  { caller, waiverId, reason, expiresAt, about }: WaiverApproval,
): Promise<StoredWaiver> {
  return inSnapshot(deps, caller, async (transaction, content, policy) => {
    const { now, compiled } = policy;
    const waiver = requireWaiver(
      await deps.exceptions.waiver(transaction, waiverId),
      waiverId,
    );
    const what = `the waiver \`${waiverId}\` cannot be approved`;
    refuse(whyNotDecide(waiver, { caller, now }), what);
    const bench = { policy: compiled.policy, now };
    const by = caller.subject;
    const approved = {
      ...waiver,
      ...approvedTimes(waiver, expiresAt, bench),
      decision: { verdict: 'approved' as const, by, at: now, reason },
    };
    const hash = createPseudonymise(content.state.salt);
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      waiverApproved(approved, { actor: by, hash, about }),
    );
    const stored = { ...approved, ledgerEntryId };
    await deps.exceptions.updateWaiver(transaction, stored);
    return { next: withWaiver(content, stored), result: () => stored };
  });
}

/** The content with a waiver in the place of what it was before. */
function withWaiver(
  content: SnapshotContent,
  waiver: StoredWaiver,
): SnapshotContent {
  const { waivers, ...rest } = content.exceptions;
  const others = waivers.filter(({ waiverId }) => waiverId !== waiver.waiverId);
  return {
    ...content,
    exceptions: { ...rest, waivers: [...others, waiver] },
  };
}

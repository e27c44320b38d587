import type { StoredWaiver } from '../model';
import type { WaiverDecideDeps } from './approveWaiver';
import type { ExceptionAsking } from './exceptionAsking';
import { waiverRevoked } from './exceptionLedger';
import { whyNotRevoke } from './exceptionPermits';
import { createPseudonymise } from './identity';
import { inSnapshot } from './inSnapshot';
import { refuse } from './permits';
import { requireWaiver } from './waiverNotFound';

/** A revocation. */
export interface WaiverRevocation {
  readonly asking: Pick<ExceptionAsking, 'caller' | 'mayRequest' | 'mayDecide'>;
  readonly waiverId: string;
  readonly reason: string;
  /** Entities of the catalog that the waiver is about. */
  readonly about: readonly string[];
}

/**
 * Ends a waiver at once, or takes a request back. Fails with `policy.waiverNotFound`, `policy.waiverState`,
 * `policy.secondPersonRequired` for a machine, or `shared.notAllowed` for who neither decides nor asked.
 */
export function revokeWaiver(
  deps: WaiverDecideDeps,
  { asking, waiverId, reason, about }: WaiverRevocation,
): Promise<StoredWaiver> {
  const { caller } = asking;
  return inSnapshot(deps, caller, async (transaction, content, { now }) => {
    const waiver = requireWaiver(
      await deps.exceptions.waiver(transaction, waiverId),
      waiverId,
    );
    const what = `the waiver \`${waiverId}\` cannot be revoked`;
    refuse(whyNotRevoke(waiver, asking, now), what);
    const by = caller.subject;
    const revoked = { ...waiver, revocation: { by, at: now, reason } };
    const hash = createPseudonymise(content.state.salt);
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      waiverRevoked(revoked, { actor: by, hash, about }),
    );
    const stored = { ...revoked, ledgerEntryId };
    await deps.exceptions.updateWaiver(transaction, stored);
    const { waivers, ...rest } = content.exceptions;
    const left = waivers.filter(other => other.waiverId !== waiverId);
    const exceptions = { ...rest, waivers: left };
    return { next: { ...content, exceptions }, result: () => stored };
  });
}

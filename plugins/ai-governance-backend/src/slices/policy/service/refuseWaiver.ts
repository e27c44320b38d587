import type { StoredWaiver } from '../model';
import { waiverRefused } from './exceptionLedger';
import { whyNotDecide } from './exceptionPermits';
import { type ExceptionWriteDeps, inExceptions } from './inExceptions';
import { refuse } from './permits';
import type { Caller } from './trust';
import { requireWaiver } from './waiverNotFound';

/** A refusal. */
export interface WaiverRefusal {
  readonly caller: Caller;
  readonly waiverId: string;
  readonly reason: string;
  /** Entities of the catalog that the waiver is about. */
  readonly about: readonly string[];
}

/**
 * Refuses a waiver as a second person. Fails with `policy.waiverNotFound`, `policy.waiverState` or
 * `policy.secondPersonRequired`.
 */
export function refuseWaiver(
  deps: ExceptionWriteDeps,
  { caller, waiverId, reason, about }: WaiverRefusal,
): Promise<StoredWaiver> {
  return inExceptions(deps, async ({ transaction, now, hash }) => {
    const waiver = requireWaiver(
      await deps.exceptions.waiver(transaction, waiverId),
      waiverId,
    );
    const what = `the waiver \`${waiverId}\` cannot be refused`;
    refuse(whyNotDecide(waiver, { caller, now }), what);
    const by = caller.subject;
    const decision = { verdict: 'refused' as const, by, at: now, reason };
    const refused = { ...waiver, decision };
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      waiverRefused(refused, { actor: by, hash, about }),
    );
    const stored = { ...refused, ledgerEntryId };
    await deps.exceptions.updateWaiver(transaction, stored);
    return stored;
  });
}

import type { PolicyVersion } from '../model';
import { livingVersion } from './changeVersion';
import { inVersions, type VersionWriteDeps } from './inVersions';
import { refuse } from './permits';
import type { Caller } from './trust';
import { policyWithdrawn } from './versionLedger';
import { whyNotWithdraw } from './versionPermits';

/** A version to be withdrawn. */
export interface Withdrawal {
  readonly caller: Caller;
  readonly versionId: string;
  readonly reason: string;
  /** Whether the caller may publish, which withdrawing what is published takes. */
  readonly mayPublish: boolean;
}

/**
 * Withdraws a draft, or a published version that is not in force yet. Fails with `policy.versionNotFound`,
 * `policy.versionState` or `shared.notAllowed`.
 */
export function withdrawVersion(
  deps: VersionWriteDeps,
  { caller, versionId, reason, mayPublish }: Withdrawal,
): Promise<PolicyVersion> {
  return inVersions(deps, async versions => {
    const { transaction, now, hash } = versions;
    const stored = await deps.store.version(transaction, versionId);
    const version = livingVersion(stored, versionId, versions);
    const refusal = whyNotWithdraw(version, { mayPublish });
    refuse(refusal, `the version \`${versionId}\` cannot be withdrawn`);
    const by = { actor: caller.subject, reasonDigest: hash(reason) };
    const entry = policyWithdrawn(version, by);
    const withdrawn = {
      ...version,
      withdrawnBy: caller.subject,
      withdrawnAt: now,
      withdrawnReason: reason,
      ledgerEntryId: await deps.audit.stage(transaction, entry),
    };
    await deps.store.updateVersion(transaction, withdrawn);
    return withdrawn;
  });
}

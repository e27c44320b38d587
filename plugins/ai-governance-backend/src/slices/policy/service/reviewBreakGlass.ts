import { CodedError } from '../../../shared/codedError';
import type { BreakGlassVerdict, StoredBreakGlass } from '../model';
import { breakGlassReviewed } from './exceptionLedger';
import { whyNotReview } from './exceptionPermits';
import { type ExceptionWriteDeps, inExceptions } from './inExceptions';
import { refuse } from './permits';
import type { Caller } from './trust';

/** A review of a use of break-glass. */
export interface BreakGlassReview {
  readonly caller: Caller;
  readonly breakGlassId: string;
  readonly verdict: BreakGlassVerdict;
  readonly note: string;
  /** Entities of the repository. */
  readonly about: readonly string[];
}

/** The failure of looking up a use of break-glass that is not there for the caller. */
export const breakGlassNotFound = (breakGlassId: string): CodedError =>
  new CodedError(
    'policy.breakGlassNotFound',
    `there is no use of break-glass \`${breakGlassId}\`; \`GET /policy/break-glass\` lists those that you may read`,
  );

/**
 * Reviews a use of break-glass as a second person; one that was not justified ends at once. Fails with
 * `policy.breakGlassNotFound`, `policy.breakGlassState` or `policy.secondPersonRequired`.
 */
export function reviewBreakGlass(
  deps: ExceptionWriteDeps,
  { caller, breakGlassId, verdict, note, about }: BreakGlassReview,
): Promise<StoredBreakGlass> {
  return inExceptions(deps, async ({ transaction, now, hash }) => {
    const use = await deps.exceptions.breakGlass(transaction, breakGlassId);
    if (!use) throw breakGlassNotFound(breakGlassId);
    const what = `the use \`${breakGlassId}\` cannot be reviewed`;
    refuse(whyNotReview(use, caller), what);
    const by = caller.subject;
    const reviewed = { ...use, review: { verdict, by, at: now, note } };
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      breakGlassReviewed(reviewed, { actor: by, hash, about }),
    );
    const stored = { ...reviewed, ledgerEntryId };
    await deps.exceptions.updateBreakGlass(transaction, stored);
    return stored;
  });
}

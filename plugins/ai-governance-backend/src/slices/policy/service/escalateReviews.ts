import type { ReviewTimes } from '../../../shared/reviewTimes';
import type { StoredBreakGlass } from '../model';
import type { ExceptionViews } from '../views';
import { reviewTimesOf } from './chase';
import { breakGlassEscalated } from './exceptionLedger';
import { aboutRepository } from './exceptionScope';
import { type ExceptionWriteDeps, inExceptions } from './inExceptions';
import type { SnapshotReader } from './snapshotReader';
import { SYSTEM_ACTOR } from './systemActor';

/** What escalating works with. */
export interface EscalateDeps extends ExceptionWriteDeps {
  readonly exceptionViews: Pick<ExceptionViews, 'unreviewed'>;
  readonly snapshotReader: SnapshotReader;
  readonly reviews: ReviewTimes;
}

/** Nobody is named as the owner of the policy. */
const NOBODY = 'the owner of the policy';

/** Notes once of each review that is overdue for too long that the owner of the policy is told; gives their ids. */
export async function escalateReviews(
  deps: EscalateDeps,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { exceptionViews, reviews, ambient } = deps;
  const now = ambient.now();
  const late = (await exceptionViews.unreviewed()).filter(
    use => !use.escalation && reviewTimesOf(use, reviews).escalatesAt <= now,
  );
  const escalated: string[] = [];
  for (const { breakGlassId } of late) {
    signal?.throwIfAborted();
    if (await escalate(deps, breakGlassId)) escalated.push(breakGlassId);
  }
  return escalated;
}

/** Whoever comes second finds that it was done, or that somebody has reviewed it meanwhile. */
async function escalate(
  deps: EscalateDeps,
  breakGlassId: string,
): Promise<boolean> {
  const snapshot = await deps.snapshotReader.current();
  return inExceptions(deps, async ({ transaction, now, hash }) => {
    const use = await deps.exceptions.breakGlass(transaction, breakGlassId);
    if (!use || use.review || use.escalation) return false;
    const { compiled } = await deps.policies.currentIn(transaction, now);
    const to = compiled.policy.owner ?? NOBODY;
    const escalated: StoredBreakGlass = { ...use, escalation: { at: now, to } };
    const about = aboutRepository(snapshot, use.repository);
    const entry = { actor: SYSTEM_ACTOR, hash, about };
    const ledgerEntryId = await deps.audit.stage(
      transaction,
      breakGlassEscalated(escalated, entry),
    );
    await deps.exceptions.updateBreakGlass(transaction, {
      ...escalated,
      ledgerEntryId,
    });
    return true;
  });
}

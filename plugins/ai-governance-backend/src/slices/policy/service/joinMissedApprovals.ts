import type { NewDecision, StoredApproval } from '../model';
import { approversOf } from './approvalFacts';
import { decideAnew, laterThan } from './decideAnew';
import type { DecisionAnswer, DecisionDeps } from './decisions';
import { recordDecision } from './recordDecision';

/**
 * Decides anew when somebody approved or refused in the portal while the decision was made: whichever was committed second sees
 * the other, so the newest decision always knows both. `undefined` when nobody did, which is one small query.
 */
export async function joinMissedApprovals(
  deps: DecisionDeps,
  made: NewDecision,
  seen: readonly StoredApproval[],
): Promise<DecisionAnswer | undefined> {
  if (made.decision.isPreview) return undefined;
  const known = await deps.approvalViews.approvalsOf([made]);
  if (known.length === seen.length) return undefined;
  const snapshot = await deps.snapshots.current();
  const stored = await deps.unitOfWork.run(async transaction => {
    // Whoever speaks at this moment waits, or is heard: one that is read before the lock could be older than what is said.
    await deps.lock.lock(transaction);
    const approvals = await deps.approvals.approvalsOf(transaction, made);
    const newest = await deps.approvals.decided(transaction, made);
    const decidedAt = newest?.request.decidedAt ?? made.occurredAt;
    const now = laterThan(decidedAt, deps.ambient.now());
    const { compiled } = await deps.policies.currentIn(transaction, now);
    const people = await deps.approvals.peopleById(transaction, [
      ...made.facts.people.map(({ id }) => id),
      ...approversOf(approvals),
    ]);
    const decisionId = deps.ambient.newId();
    const context = { compiled, snapshot, people, approvals, now, decisionId };
    const anew = decideAnew({ ...made, before: made }, context);
    const kept = await recordDecision(deps, transaction, anew);
    return { ...kept, entityRefs: anew.digest.entityRefs };
  });
  return { stored, isNew: true };
}

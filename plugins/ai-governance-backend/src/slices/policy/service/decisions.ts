import { isUniqueViolation } from '../../../database/dialect';
import { CodedError } from '../../../shared/codedError';
import type { StoredDecision } from '../model';
import type { SnapshotStore } from '../store';
import {
  type AnswerDeps,
  answerChange,
  type ChangeQuestion,
} from './answerChange';
import { joinMissedApprovals } from './joinMissedApprovals';
import { requestDigest } from './requestDigest';
import {
  decisionDraft,
  type DecisionStoring,
  storeDecision,
} from './storeDecision';
import type { Caller } from './trust';

/** What deciding works with. */
export interface DecisionDeps extends AnswerDeps, DecisionStoring {
  /** Taken by whoever decides on what people said. */
  readonly lock: Pick<SnapshotStore, 'lock'>;
}

/** A question about a change, with whose it is and under which key. */
export interface DecisionQuestion extends ChangeQuestion {
  readonly caller: Caller;
  readonly idempotencyKey?: string;
}

/** A decision and whether it was made just now. */
export interface DecisionAnswer {
  readonly stored: StoredDecision;
  readonly isNew: boolean;
}

/**
 * Decides on a change, and stores and ledgers the decision in one transaction. The same key with the same question gives
 * the stored decision. Fails with `policy.invalidChange`, `policy.scanNotFound`, `policy.entityNotFound`,
 * `policy.idempotencyKeyReused` or `policy.notReady`; then nothing is stored.
 */
export async function decide(
  deps: DecisionDeps,
  question: DecisionQuestion,
): Promise<DecisionAnswer> {
  const digest = requestDigest(question.change);
  const earlier = await findEarlier(deps, question, digest);
  if (earlier) return { stored: earlier, isNew: false };
  const answer = await answerChange(deps, question);
  const { idempotencyKey } = question;
  const draft = decisionDraft(deps, {
    question,
    answer,
    // An answer that rests on a failure does not bind the key: asking again asks anew.
    idempotencyKey:
      answer.facts.problems.length > 0 ? undefined : idempotencyKey,
  });
  try {
    const made = await storeDecision(deps, draft);
    const { entityRefs } = draft.digest;
    const joined = await joinMissedApprovals(deps, made, answer.approvals);
    return joined ?? { stored: { ...made, entityRefs }, isNew: true };
  } catch (error) {
    // The same question was answered at the same time; its answer stands.
    const winner = isUniqueViolation(error)
      ? await findEarlier(deps, question, digest)
      : undefined;
    if (winner) return { stored: winner, isNew: false };
    throw error;
  }
}

async function findEarlier(
  { views }: DecisionDeps,
  { caller, idempotencyKey }: DecisionQuestion,
  digest: string,
): Promise<StoredDecision | undefined> {
  if (idempotencyKey === undefined) return undefined;
  const earlier = await views.decisionByKey(caller.subject, idempotencyKey);
  if (!earlier || earlier.requestDigest === digest) return earlier;
  // A source's key stands for its answer: what it collected may have come in another order.
  if (caller.kind === 'source') return earlier;
  throw new CodedError(
    'policy.idempotencyKeyReused',
    `the \`idempotencyKey\` was used for another question, answered by decision \`${earlier.decisionId}\`; use a new key for a new question`,
  );
}

import { isUniqueViolation } from '../../../database/dialect';
import type { UnitOfWork } from '../../../database/unitOfWork';
import { CodedError } from '../../../shared/codedError';
import type { AuditFacade } from '../../audit/facade';
import type { StoredDecision } from '../model';
import type { DecisionStore } from '../store';
import {
  type AnswerDeps,
  answerChange,
  type ChangeQuestion,
} from './answerChange';
import { changeMarks } from './changeMarks';
import { digestDecision } from './decisionDigest';
import { decisionMade } from './ledgerDrafts';
import { requestDigest } from './requestDigest';
import type { Caller } from './trust';

/** What deciding works with. */
export interface DecisionDeps extends AnswerDeps {
  readonly store: DecisionStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
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
  const { subject, decision, facts, occurredAt } = await answerChange(
    deps,
    question,
  );
  const { caller, change, idempotencyKey } = question;
  const draft = {
    decisionId: deps.ambient.newId(),
    caller: caller.subject,
    // An answer that rests on a failure does not bind the key: asking again asks anew.
    idempotencyKey: facts.problems.length > 0 ? undefined : idempotencyKey,
    requestDigest: digest,
    repository: change.repository,
    baseSha: change.baseSha,
    headSha: change.headSha,
    pullRequest: change.pullRequest,
    occurredAt,
    recordedAt: deps.ambient.now(),
    digest: digestDecision(decision),
    subject,
    facts,
    decision,
    marks: changeMarks(change, subject),
  };
  try {
    const ledgerEntryId = await deps.unitOfWork.run(async transaction => {
      const entryId = await deps.audit.stage(transaction, decisionMade(draft));
      const stored = { ...draft, ledgerEntryId: entryId };
      await deps.store.insertDecision(transaction, stored);
      return entryId;
    });
    const { entityRefs } = draft.digest;
    return { stored: { ...draft, entityRefs, ledgerEntryId }, isNew: true };
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

import type { UnitOfWork } from '../../../database/unitOfWork';
import type { NewDecision } from '../model';
import type { ChangeAnswer, ChangeQuestion } from './answerChange';
import { changeMarks } from './changeMarks';
import { digestDecision } from './decisionDigest';
import {
  type DecisionDraft,
  recordDecision,
  type RecordDeps,
} from './recordDecision';
import { requestDigest } from './requestDigest';
import type { Caller } from './trust';

/** What storing a decision works with. */
export interface DecisionStoring extends RecordDeps {
  readonly unitOfWork: UnitOfWork;
}

/** Makes of a question and its answer what is stored. */
export function decisionDraft(
  { ambient }: Pick<DecisionStoring, 'ambient'>,
  made: {
    readonly question: ChangeQuestion & { readonly caller: Caller };
    readonly answer: ChangeAnswer;
    readonly idempotencyKey: string | undefined;
  },
): DecisionDraft {
  const { caller, change } = made.question;
  const { subject, facts, decision, occurredAt } = made.answer;
  return {
    decisionId: ambient.newId(),
    caller: caller.subject,
    idempotencyKey: made.idempotencyKey,
    requestDigest: requestDigest(change),
    repository: change.repository,
    baseSha: change.baseSha,
    headSha: change.headSha,
    pullRequest: change.pullRequest,
    occurredAt,
    recordedAt: ambient.now(),
    digest: digestDecision(decision),
    subject,
    facts,
    decision,
    marks: changeMarks(change, subject),
  };
}

/** Records a decision in a transaction of its own. Fails with a unique violation when its key is taken. */
export const storeDecision = (
  deps: DecisionStoring,
  draft: DecisionDraft,
): Promise<NewDecision> =>
  deps.unitOfWork.run(transaction => recordDecision(deps, transaction, draft));

import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import type { AuditFacade } from '../../audit/facade';
import type { PolicyListener } from '../facade';
import type { NewDecision, StoredDecision } from '../model';
import type { DecisionStore } from '../store';
import type { ChangeAnswer, ChangeQuestion } from './answerChange';
import { digestDecision } from './decisionDigest';
import { decisionMade } from './ledgerDrafts';
import { requestDigest } from './requestDigest';
import type { Caller } from './trust';

/** What storing a decision works with. */
export interface DecisionStoring {
  readonly store: DecisionStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditFacade;
  readonly ambient: Ambient;
  readonly listeners: readonly PolicyListener[];
}

/** A decision that has yet to be ledgered. */
export type DecisionDraft = Omit<NewDecision, 'ledgerEntryId'>;

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
  return {
    decisionId: ambient.newId(),
    caller: caller.subject,
    idempotencyKey: made.idempotencyKey,
    requestDigest: requestDigest(change),
    repository: change.repository,
    baseSha: change.baseSha,
    headSha: change.headSha,
    pullRequest: change.pullRequest,
    recordedAt: ambient.now(),
    digest: digestDecision(made.answer.decision),
    ...made.answer,
  };
}

/** Stores and ledgers a decision, and tells those who act on it, in one transaction. Fails with a unique violation when its key is taken. */
export async function storeDecision(
  { store, unitOfWork, audit, listeners }: DecisionStoring,
  draft: DecisionDraft,
): Promise<StoredDecision> {
  const ledgerEntryId = await unitOfWork.run(async transaction => {
    const entryId = await audit.stage(transaction, decisionMade(draft));
    await store.insertDecision(transaction, {
      ...draft,
      ledgerEntryId: entryId,
    });
    const { phase, isPreview } = draft.decision;
    for (const listener of listeners) {
      await listener.decisionStored(transaction, {
        ...draft,
        phase,
        isPreview,
      });
    }
    return entryId;
  });
  return { ...draft, entityRefs: draft.digest.entityRefs, ledgerEntryId };
}

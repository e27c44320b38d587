import type { Transaction } from '../../../database/unitOfWork';
import type { PolicyListener } from '../facade';
import type { NewDecision } from '../model';
import type { ApprovalStore, DecisionStore } from '../store';
import { keepApprovalRequest } from './approvalRequests';
import { decisionMade } from './ledgerDrafts';
import { noteUse, type NoteUseDeps } from './noteUse';

/** What recording works with. */
export interface RecordDeps extends NoteUseDeps {
  readonly store: DecisionStore;
  readonly approvals: ApprovalStore;
  readonly listeners: readonly PolicyListener[];
}

/** A decision that has yet to be ledgered. */
export type DecisionDraft = Omit<NewDecision, 'ledgerEntryId'>;

/**
 * Stores a decision with its ledger entry and the approval that it asks for, and tells those who act on it, in one transaction.
 * Fails with a unique violation when the key was used.
 */
export async function recordDecision(
  deps: RecordDeps,
  transaction: Transaction,
  draft: DecisionDraft,
): Promise<NewDecision> {
  const { store, approvals, audit, listeners } = deps;
  const ledgerEntryId = await audit.stage(transaction, decisionMade(draft));
  const stored = { ...draft, ledgerEntryId };
  await store.insertDecision(transaction, stored);
  await keepApprovalRequest(approvals, transaction, draft);
  await noteUse(deps, transaction, {
    ...draft,
    recordId: draft.decisionId,
    origin: 'decided',
  });
  const { phase, isPreview } = draft.decision;
  for (const listener of listeners)
    await listener.decisionStored(transaction, { ...draft, phase, isPreview });
  return stored;
}

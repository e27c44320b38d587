import type { Transaction } from '../../../database/unitOfWork';
import type { AuditFacade } from '../../audit/facade';
import type { NewDecision } from '../model';
import type { ApprovalStore, DecisionStore } from '../store';
import { keepApprovalRequest } from './approvalRequests';
import { decisionMade } from './ledgerDrafts';

/** What recording works with. */
export interface RecordDeps {
  readonly store: DecisionStore;
  readonly approvals: ApprovalStore;
  readonly audit: AuditFacade;
}

/** Stores a decision with its ledger entry and the approval that it asks for, in one transaction. Fails with a unique violation when the key was used. */
export async function recordDecision(
  { store, approvals, audit }: RecordDeps,
  transaction: Transaction,
  draft: Omit<NewDecision, 'ledgerEntryId'>,
): Promise<NewDecision> {
  const ledgerEntryId = await audit.stage(transaction, decisionMade(draft));
  const stored = { ...draft, ledgerEntryId };
  await store.insertDecision(transaction, stored);
  await keepApprovalRequest(approvals, transaction, draft);
  return stored;
}

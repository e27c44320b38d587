import type { ApprovalWord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture } from '../shared/analytics';
import { cachesOf, MINE } from '../shared/governanceCaches';
import { useAction, type Action } from '../shared/useAction';
import { useText } from '../shared/useText';
import type { ApprovalView } from './present/approval';

interface ApprovalActionOptions {
  readonly approval: ApprovalView;
  readonly how: 'approve' | 'refuse';
  readonly reason: string;
  /** Told the decision that counts now. */
  readonly onDone: (decisionId: string) => void;
}

const WORD: Readonly<Record<'approve' | 'refuse', ApprovalWord>> = {
  approve: 'approved',
  refuse: 'refused',
};

/** Approves or refuses a change, says what came of it, and reads anew what is in view. */
export function useApprovalAction({
  approval,
  how,
  reason,
  onDone,
}: ApprovalActionOptions): Action {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const readAgain = useReadApprovalsAgain(approval);
  return useAction(async () => {
    const { decisionId, outcome } = await client.giveApproval(
      approval.decisionId,
      { state: WORD[how], reason: reason.trim() },
    );
    capture(how === 'approve' ? 'approveChange' : 'refuseChange', decisionId);
    toasts.post({
      title: t(`approvals.${how}.done`),
      description: t(`approvals.after.${outcome}`),
      status: 'success',
      timeout: 6000,
    });
    readAgain();
    onDone(decisionId);
  });
}

/** Reads anew what shows a change: lists, its decisions, its components. */
export function useReadApprovalsAgain({
  entityRefs,
  decisionId,
}: Pick<ApprovalView, 'entityRefs' | 'decisionId'>): () => void {
  const client = useApi(aiGovernanceApiRef);
  return useCallback(() => {
    const { approvals, decisions, entityPolicies, inbox } = cachesOf(client);
    decisions.expire();
    approvals.expire();
    entityPolicies.expire();
    inbox.refreshKnown(MINE);
    void decisions.refresh(decisionId);
    for (const key of [MINE, ...entityRefs]) approvals.refreshKnown(key);
    for (const ref of entityRefs) entityPolicies.refreshKnown(ref);
  }, [client, decisionId, entityRefs]);
}

import type {
  ActivePolicy,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure, type Failure } from '../../shared/failure';
import { cachesOf } from '../../shared/governanceCaches';
import { REASON_MAX, REASON_MIN } from '../../shared/reason';
import { useText } from '../../shared/useText';
import { titleOf, type AssignmentDraft } from '../present';

/** State of the dialog: a draft, its reason, and what came of sending it. */
export interface AssignTierState {
  readonly draft: AssignmentDraft;
  readonly setDraft: (draft: AssignmentDraft) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** True once something was written that is too short. */
  readonly isReasonTooShort: boolean;
  readonly isWithdrawal: boolean;
  readonly canSubmit: boolean;
  readonly isSending: boolean;
  readonly failure: Failure | undefined;
  readonly submit: () => Promise<void>;
}

interface UseAssignTierOptions {
  readonly policy: EntityPolicy;
  /** Chosen at first where nothing is assigned. */
  readonly suggestedTier?: string;
  readonly tiers: ActivePolicy['tiers'];
  readonly onDone: () => void;
}

/** Keeps the draft and sends it; afterwards the entity is read anew and a toast names the tier in force. */
export function useAssignTier({
  policy,
  suggestedTier,
  tiers,
  onDone,
}: UseAssignTierOptions): AssignTierState {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const { entityRef, assignment } = policy;
  const [draft, setDraft] = useState<AssignmentDraft>({
    tier: assignment?.tier ?? suggestedTier,
    isCritical: assignment?.isCritical,
  });
  const [reason, setReason] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const trimmed = reason.trim();
  const isEmpty = draft.tier === undefined && draft.isCritical === undefined;
  const hasAssignment =
    assignment?.tier !== undefined || assignment?.isCritical !== undefined;
  const isSame =
    draft.tier === assignment?.tier &&
    draft.isCritical === assignment?.isCritical;

  const submit = async () => {
    setIsSending(true);
    setFailure(undefined);
    try {
      const done = await client.assignTier(parseEntityRef(entityRef), {
        ...draft,
        reason: trimmed,
      });
      capture(isEmpty ? 'withdrawTier' : 'assignTier', entityRef);
      toasts.post({
        title: t(isEmpty ? 'assign.doneWithdrawn' : 'assign.done'),
        description: t('assign.doneText', {
          tier: titleOf(tiers, done.effectiveTier),
        }),
        status: 'success',
        timeout: 6000,
      });
      void cachesOf(client).entityPolicies.refresh(entityRef);
      onDone();
    } catch (error) {
      setFailure(toFailure(error));
      setIsSending(false);
    }
  };

  return {
    draft,
    setDraft,
    reason,
    setReason,
    isReasonTooShort: trimmed.length > 0 && trimmed.length < REASON_MIN,
    isWithdrawal: isEmpty && hasAssignment,
    canSubmit:
      tiers.length > 0 &&
      !isSame &&
      trimmed.length >= REASON_MIN &&
      trimmed.length <= REASON_MAX,
    isSending,
    failure,
    submit,
  };
}

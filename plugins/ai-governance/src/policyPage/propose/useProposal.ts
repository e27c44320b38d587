import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { policyVersionRouteRef } from '../../routes';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure, type Failure } from '../../shared/failure';
import { reasonState } from '../../shared/reason';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { issueLines, type IssueLine } from '../present/issueLines';

/** Longest document that the API takes, in characters. */
export const DOCUMENT_MAX = 1_000_000;

/** Why a proposal was refused: in general, and line by line. */
export interface Refusal {
  readonly failure: Failure;
  readonly issues: readonly IssueLine[];
}

/** State of the form. */
export interface Proposal {
  readonly document: string;
  readonly setDocument: (document: string) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly isUnchanged: boolean;
  readonly isTooLong: boolean;
  readonly canSubmit: boolean;
  readonly isSending: boolean;
  readonly refusal: Refusal | undefined;
  readonly submit: () => Promise<void>;
}

/** Keeps the document and its reason, and proposes them; afterwards the draft is shown. */
export function useProposal(policy: ActivePolicy): Proposal {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const go = useGo();
  const versionHref = useRouteRef(policyVersionRouteRef);
  const [document, setDocument] = useState(policy.document);
  const [reason, setReason] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const isUnchanged = document === policy.document;
  const isTooLong = document.length > DOCUMENT_MAX;

  const submit = async () => {
    setIsSending(true);
    setRefusal(undefined);
    try {
      const draft = await client.proposePolicyVersion({
        document,
        reason: reason.trim(),
      });
      capture('proposePolicy', draft.versionId);
      toasts.post({
        title: t('policyPage.propose.done'),
        description: t('policyPage.propose.doneText'),
        status: 'success',
        timeout: 6000,
      });
      if (versionHref) go(versionHref({ versionId: draft.versionId }));
    } catch (error) {
      setRefusal({
        failure: toFailure(error),
        issues:
          error instanceof GovernanceApiError
            ? issueLines(document, error.issues)
            : [],
      });
      setIsSending(false);
    }
  };

  return {
    document,
    setDocument,
    reason,
    setReason,
    isUnchanged,
    isTooLong,
    canSubmit:
      !isUnchanged &&
      !isTooLong &&
      document.trim() !== '' &&
      reasonState(reason) === 'ready',
    isSending,
    refusal,
    submit,
  };
}

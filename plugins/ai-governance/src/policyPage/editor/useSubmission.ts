import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import { policyVersionRouteRef } from '../../routes';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { toFailure, type Failure } from '../../shared/failure';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import { issueLines, type IssueLine } from '../present/issueLines';

/** Why a draft was refused: in general, and line by line. */
export interface Refusal {
  readonly failure: Failure;
  readonly issues: readonly IssueLine[];
}

/** Handing a draft in. */
export interface Submission {
  readonly isSending: boolean;
  readonly refusal: Refusal | undefined;
  readonly submit: (reason: string) => Promise<void>;
}

/** Saves what is written, proposes it, and shows the version that came of it. */
export function useSubmission(keeper: DraftKeeper): Submission {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const go = useGo();
  const versionHref = useRouteRef(policyVersionRouteRef);
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const submit = async (reason: string) => {
    setIsSending(true);
    setRefusal(undefined);
    await keeper.saveNow();
    const { draft, body, saving } = keeper.read();
    // The state of saving says why; the person decides there.
    if (saving.status !== 'saved') {
      setIsSending(false);
      return;
    }
    try {
      const { draftId, revision } = draft;
      const submitted = await client.submitDraft(draftId, {
        revision,
        reason: reason.trim(),
      });
      keeper.became(submitted);
      const versionId = submitted.becomes ?? '';
      capture('proposePolicy', versionId);
      toasts.post({
        title: t('policyPage.propose.done'),
        description: t('policyPage.propose.doneText'),
        status: 'success',
        timeout: 6000,
      });
      if (versionHref) go(versionHref({ versionId }));
    } catch (error) {
      setRefusal({
        failure: toFailure(error),
        issues:
          error instanceof GovernanceApiError
            ? issueLines(body, error.issues)
            : [],
      });
      setIsSending(false);
      void keeper.lookAgain();
    }
  };
  return { isSending, refusal, submit };
}

import {
  GovernanceApiError,
  type ErrorIssue,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture, type AnalyticsAction } from '../../shared/analytics';
import { toFailure, type Failure } from '../../shared/failure';
import { useText } from '../../shared/useText';
import type { DraftKeeper } from '../DraftKeeper';

/** An issue of the API with the line of the text it is about. */
export interface IssueLine {
  /** Starts at 1; absent when the issue is about the document as a whole. */
  readonly line?: number;
  readonly message: string;
}

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

/** What is its own to each kind of draft. */
export interface SubmissionKind {
  readonly action: AnalyticsAction;
  /** Finds the lines that issues are about. */
  readonly issueLines: (
    body: string,
    issues: readonly ErrorIssue[],
  ) => readonly IssueLine[];
  /** Shows the version that came of it. */
  readonly onSubmitted: (versionId: string) => void;
}

/** Saves what is written, proposes it, and shows the version that came of it. */
export function useSubmission(
  keeper: DraftKeeper,
  { action, issueLines, onSubmitted }: SubmissionKind,
): Submission {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const submit = async (reason: string) => {
    setIsSending(true);
    setRefusal(undefined);
    await keeper.saveNow();
    const { draft, body, saving } = keeper.read();
    // Of a conflict the banner says what there is to decide; a failure is told here, too, because its own words may be out of sight.
    if (saving.status !== 'saved') {
      if (saving.status === 'failed')
        setRefusal({ failure: saving.failure, issues: [] });
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
      capture(action, versionId);
      toasts.post({
        title: t('drafts.submission.done'),
        description: t('drafts.submission.doneText'),
        status: 'success',
        timeout: 6000,
      });
      onSubmitted(versionId);
    } catch (error) {
      const issues = error instanceof GovernanceApiError ? error.issues : [];
      setRefusal({
        failure: toFailure(error),
        issues: issueLines(body, issues),
      });
      setIsSending(false);
      void keeper.lookAgain();
    }
  };
  return { isSending, refusal, submit };
}

import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture, type AnalyticsAction } from '../shared/analytics';
import { cachesOf } from '../shared/governanceCaches';
import { useAction, type Action } from '../shared/useAction';
import { useAfterChange } from './AfterChange';
import { useExceptionsOnTab } from './ExceptionsContext';

interface ExceptionActionOptions {
  readonly captures: AnalyticsAction;
  /** Changes something; gives the id of the exception. */
  readonly send: (client: GovernanceClient) => Promise<string>;
  readonly done: { readonly title: string; readonly text?: string };
  readonly onClose: () => void;
}

/** Sends a change of an exception, says that it is done, and has the screen read anew. */
export function useExceptionAction({
  captures,
  send,
  done,
  onClose,
}: ExceptionActionOptions): Action {
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  const onTab = useExceptionsOnTab();
  const afterChange = useAfterChange();
  return useAction(async () => {
    const id = await send(client);
    capture(captures, id);
    toasts.post({
      title: done.title,
      description: done.text,
      status: 'success',
      timeout: 6000,
    });
    if (onTab) onTab.wantsFocus.current = true;
    // An exception of a repository, system or group acts on other entities too.
    cachesOf(client).entityPolicies.expire();
    afterChange();
    onClose();
  });
}

/** Has the screen read anew and closes the dialog: what it was about has changed meanwhile. */
export function useReadAgain(onClose: () => void): () => void {
  const afterChange = useAfterChange();
  return useCallback(() => {
    afterChange();
    onClose();
  }, [afterChange, onClose]);
}

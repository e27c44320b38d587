import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture, type AnalyticsAction } from '../shared/analytics';
import { cachesOf } from '../shared/governanceCaches';
import { useAction, type Action } from '../shared/useAction';
import { useExceptionsOnTab } from './ExceptionsContext';

interface ExceptionActionOptions {
  readonly captures: AnalyticsAction;
  /** Changes something; gives the id of the exception. */
  readonly send: (client: GovernanceClient) => Promise<string>;
  readonly done: { readonly title: string; readonly text?: string };
  readonly onClose: () => void;
}

/** Sends a change of an exception, says that it is done, and reads the component anew. */
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
  const entityRef = useEntityRef();
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
    const { entityPolicies } = cachesOf(client);
    // An exception of a repository, system or group acts on other entities too.
    entityPolicies.expire();
    void entityPolicies.refresh(entityRef);
    onClose();
  });
}

/** Reads the component anew and closes the dialog: what it was about has changed meanwhile. */
export function useReadAgain(onClose: () => void): () => void {
  const client = useApi(aiGovernanceApiRef);
  const entityRef = useEntityRef();
  return useCallback(() => {
    void cachesOf(client).entityPolicies.refresh(entityRef);
    onClose();
  }, [client, entityRef, onClose]);
}

const useEntityRef = (): string => stringifyEntityRef(useEntity().entity);

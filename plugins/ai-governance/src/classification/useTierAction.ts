import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { useCapture, type AnalyticsAction } from '../shared/analytics';
import { cachesOf } from '../shared/governanceCaches';
import { useAction, type Action } from '../shared/useAction';

interface TierActionOptions {
  readonly entityRef: string;
  readonly captures: AnalyticsAction;
  readonly send: (client: GovernanceClient) => Promise<unknown>;
  readonly done: { readonly title: string; readonly text?: string };
  readonly onDone: () => void;
}

/** Sends something about the tier of an entity, says that it is done, and reads the entity anew. */
export function useTierAction({
  entityRef,
  captures,
  send,
  done,
  onDone,
}: TierActionOptions): Action {
  const client = useApi(aiGovernanceApiRef);
  const toasts = useApi(toastApiRef);
  const capture = useCapture();
  return useAction(async () => {
    await send(client);
    capture(captures, entityRef);
    toasts.post({
      title: done.title,
      description: done.text,
      status: 'success',
      timeout: 6000,
    });
    const { entityPolicies, tierRequests } = cachesOf(client);
    entityPolicies.expire();
    entityPolicies.refreshKnown(entityRef);
    tierRequests.refreshKnown(entityRef);
    onDone();
  });
}

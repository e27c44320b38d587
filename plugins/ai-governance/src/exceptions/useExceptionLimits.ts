import type { ExceptionLimits } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';

/** How far exceptions may go; the limits are absent when they could not be read, and then the API alone says. */
export function useExceptionLimits(): {
  readonly isLoading: boolean;
  readonly limits: ExceptionLimits | undefined;
} {
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).activePolicy, ACTIVE);
  return {
    isLoading: remote.status === 'loading',
    limits: remote.status === 'ready' ? remote.data.exceptions : undefined,
  };
}

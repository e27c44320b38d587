import type { AssistantFiles } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';

/** Files from which assistants learn the policy in a repository. */
export function useAssistantFiles(repository: string) {
  const client = useApi(aiGovernanceApiRef);
  return useResource<AssistantFiles>(
    cachesOf(client).assistantFiles,
    repository,
  );
}

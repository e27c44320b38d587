import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from './aiGovernanceApi';
import { ACTIVE, cachesOf } from './governanceCaches';
import { useResource } from './useResource';

/** The policy in force; `undefined` until it is read, and when it cannot be: titles of rules are missing then. */
export function useActivePolicy(): ActivePolicy | undefined {
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).activePolicy, ACTIVE);
  return remote.status === 'ready' ? remote.data : undefined;
}

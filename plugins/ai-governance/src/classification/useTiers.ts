import { useApi } from '@backstage/frontend-plugin-api';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';
import type { Titled } from './words';

const NONE: Titled = [];

/** The tiers of the policy in force; none until they are here, since ids say the same. */
export function useTiers(): Titled {
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).activePolicy, ACTIVE);
  return remote.status === 'ready' ? remote.data.tiers : NONE;
}

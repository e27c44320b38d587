import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf } from '../shared/governanceCaches';
import { useResource } from '../shared/useResource';

/** The AI policy of the entity in view; card and tab share one answer. */
export function useEntityPolicy() {
  const client = useApi(aiGovernanceApiRef);
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { remote, recheck } = useResource(
    cachesOf(client).entityPolicies,
    entityRef,
  );
  return { entity, entityRef, remote, recheck };
}

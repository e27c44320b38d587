import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { ENTITY_TAB_PATH } from '../routes';

/** Gives the address where an entity's AI policy is told: the tab of a component, the page of anything else. */
export function useEntityTabHref(): (entityRef: string) => string {
  const entityPage = useRouteRef(entityRouteRef);
  return entityRef => {
    const ref = parseEntityRef(entityRef);
    const page = entityPage(entityRouteParams(ref, { encodeParams: true }));
    return ref.kind === 'component' ? `${page}${ENTITY_TAB_PATH}` : page;
  };
}

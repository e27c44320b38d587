import {
  ANNOTATION_EFFECTIVE_TIER,
  ANNOTATION_POLICY_STATUS,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef, useEntityList } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';
import { annotationPath } from './annotationFilters';

/** Values that entities of the kind in view have, each with the number of entities. */
export interface PolicyFacets {
  readonly tiers: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
}

const NONE: PolicyFacets = { tiers: new Map(), statuses: new Map() };
const TIER = annotationPath(ANNOTATION_EFFECTIVE_TIER);
const STATUS = annotationPath(ANNOTATION_POLICY_STATUS);

/** Asks the catalog for both facets in one request, again when the kind changes; empty when it does not answer. */
export function usePolicyFacets(): PolicyFacets {
  const catalog = useApi(catalogApiRef);
  const { filters } = useEntityList();
  const kind = filters.kind?.value;
  const [facets, setFacets] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: PolicyFacets) => {
      if (isCurrent) setFacets(found);
    };
    catalog
      .getEntityFacets({
        facets: [TIER, STATUS],
        ...(kind && { filter: { kind } }),
      })
      .then(
        answer =>
          show({
            tiers: counts(answer.facets[TIER]),
            statuses: counts(answer.facets[STATUS]),
          }),
        // The catalog's own page says that it does not answer; without options there is nothing to filter by.
        () => show(NONE),
      );
    return () => {
      isCurrent = false;
    };
  }, [catalog, kind]);
  return facets;
}

const counts = (
  values: readonly { readonly value: string; readonly count: number }[] = [],
) => new Map(values.map(({ value, count }) => [value, count]));

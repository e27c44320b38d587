import type { Query } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ExceptionFilters } from '../../exceptionsPage/filters';
import { readPlace } from '../../exceptionsPage/present/place';

const QUERY_OF = {
  entity: 'entityRef',
  repository: 'repository',
  system: 'entityRef',
  group: 'groupRef',
} as const;

/** What is asked for: filters of rules and ends do not narrow strengthenings, which have no rule. */
export function toStrengtheningQuery({
  where,
  by,
}: ExceptionFilters): Query<'listStrengthenings'> {
  const place = where === undefined ? undefined : readPlace(where);
  return {
    ...(place && { [QUERY_OF[place.kind]]: place.name }),
    ...(by !== undefined && { mine: by === 'me' }),
  };
}

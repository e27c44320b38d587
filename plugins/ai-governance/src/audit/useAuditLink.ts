import { useRouteRef } from '@backstage/frontend-plugin-api';
import { auditRouteRef } from '../routes';
import { ledgerSearch, type LedgerFilters } from './filters';

/**
 * Gives addresses of the sub-page **Audit**, narrowed to filters: `auditLink({ subject: entityRef })` is the history of an
 * entity. `undefined` where the app has no such page.
 */
export function useAuditLink(): (
  filters?: LedgerFilters,
) => string | undefined {
  const path = useRouteRef(auditRouteRef)?.();
  return (filters = {}) =>
    path === undefined ? undefined : `${path}${ledgerSearch(filters)}`;
}

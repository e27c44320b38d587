import { policyReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type {
  ClassificationUseCases,
  UnclassifiedPage,
  UnclassifiedQuery,
} from '../service/classificationUseCases';
import type { Guards } from './guards';

/** What callers may ask about what nobody has classified. */
export interface AuthorizedClassification {
  /** Items, totals and what speaks for a tier come from the entities that the caller may read, and no others. */
  unclassified(
    credentials: CallerCredentials,
    query: UnclassifiedQuery,
  ): Promise<UnclassifiedPage>;
}

/** Checks permissions on what nobody has classified. */
export function authorizeClassification(
  inner: ClassificationUseCases,
  { permissions, access }: Guards,
): AuthorizedClassification {
  return {
    async unclassified(credentials, query) {
      await requirePermission(permissions, credentials, policyReadPermission);
      const { refs, page } = await inner.classification();
      return page(await access.readable(credentials, refs), query);
    },
  };
}

import {
  exceptionReadPermission,
  tierAssignPermission,
  tierRequestPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { TierRequestWord } from '../service/closeTierRequest';
import type { TierRequestOrder } from '../service/requestTier';
import type { TierAsking } from '../service/tierRequestPermits';
import type { TierRequestUseCases } from '../service/tierRequestUseCases';
import {
  tierRequestNotFound,
  type TierRequestView,
} from '../service/tierRequestView';
import type { TierRequestsQuery } from '../views';
import { callerOf, type Guards, requireReadable } from './guards';

/** What callers may ask about tiers that people ask for; those about what they may not read are not there. */
export interface AuthorizedTierRequests {
  /** A page may hold fewer requests than asked for. */
  tierRequests(
    credentials: CallerCredentials,
    query: TierRequestsQuery,
  ): Promise<Page<TierRequestView>>;
  tierRequest(
    credentials: CallerCredentials,
    requestId: string,
  ): Promise<TierRequestView>;
  requestTier(
    credentials: CallerCredentials,
    order: Omit<TierRequestOrder, 'caller'>,
  ): Promise<TierRequestView>;
  acceptTierRequest: Decide;
  refuseTierRequest: Decide;
  withdrawTierRequest: Decide;
}

type Decide = (
  credentials: CallerCredentials,
  word: Omit<TierRequestWord, 'caller'>,
) => Promise<TierRequestView>;

/** Checks permissions on requests for another tier; they name people, so reading them is for those who may read exceptions. */
export function authorizeTierRequests(
  inner: TierRequestUseCases,
  guards: Guards,
): AuthorizedTierRequests {
  const { permissions, access } = guards;
  const visible = async (
    credentials: CallerCredentials,
    asking: TierAsking,
    requestId: string,
  ) => {
    const request = await inner.tierRequest(asking, requestId);
    const { entityRef } = request;
    const isReadable = await access.readable(credentials, [entityRef]);
    if (!isReadable(entityRef)) throw tierRequestNotFound(requestId);
    return request;
  };
  const decided =
    (
      permission: typeof tierAssignPermission,
      decide: 'acceptTierRequest' | 'refuseTierRequest' | 'withdrawTierRequest',
    ): Decide =>
    async (credentials, word) => {
      await requirePermission(permissions, credentials, permission);
      const asking = await tierAskingOf(guards, credentials);
      await visible(credentials, asking, word.requestId);
      return inner[decide](asking, word);
    };
  return {
    async tierRequests(credentials, query) {
      await requirePermission(
        permissions,
        credentials,
        exceptionReadPermission,
      );
      const asking = await tierAskingOf(guards, credentials);
      const page = await inner.tierRequests(asking, query);
      const refs = page.items.map(({ entityRef }) => entityRef);
      const isReadable = await access.readable(credentials, refs);
      const items = page.items.filter(each => isReadable(each.entityRef));
      return { ...page, items };
    },
    async tierRequest(credentials, requestId) {
      await requirePermission(
        permissions,
        credentials,
        exceptionReadPermission,
      );
      const asking = await tierAskingOf(guards, credentials);
      return visible(credentials, asking, requestId);
    },
    async requestTier(credentials, order) {
      await requirePermission(permissions, credentials, tierRequestPermission);
      await requireReadable(guards, credentials, order.entityRef);
      const asking = await tierAskingOf(guards, credentials);
      return inner.requestTier(asking, order);
    },
    acceptTierRequest: decided(tierAssignPermission, 'acceptTierRequest'),
    refuseTierRequest: decided(tierAssignPermission, 'refuseTierRequest'),
    withdrawTierRequest: decided(tierRequestPermission, 'withdrawTierRequest'),
  };
}

/** Who asks about tiers, with what they may do; one call. */
export async function tierAskingOf(
  { permissions }: Pick<Guards, 'permissions'>,
  credentials: CallerCredentials,
): Promise<TierAsking> {
  const [request, assign] = await permissions.authorize(
    [
      { permission: tierRequestPermission },
      { permission: tierAssignPermission },
    ],
    { credentials },
  );
  return {
    caller: callerOf(credentials),
    mayRequest: request?.result === AuthorizeResult.ALLOW,
    mayAssign: assign?.result === AuthorizeResult.ALLOW,
  };
}

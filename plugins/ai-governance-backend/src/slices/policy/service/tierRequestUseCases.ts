import type { Page } from '../../../shared/page';
import { CodedError } from '../../../shared/codedError';
import type { AuditFacade } from '../../audit/facade';
import type { StoredTierRequest } from '../model';
import type { TierRequestsQuery, TierRequestViews } from '../views';
import { requireKnownTier } from './assignTier';
import {
  acceptTierRequest,
  refuseTierRequest,
  type TierAcceptDeps,
  type TierRequestWord,
  withdrawTierRequest,
} from './closeTierRequest';
import { refuse } from './permits';
import type { PolicyBook } from './policyBook';
import {
  requestTier,
  requireDifference,
  type TierRequestOrder,
  type TierRequestWriteDeps,
} from './requestTier';
import type { SnapshotReader } from './snapshotReader';
import { type TierAsking, whyNotRequestTier } from './tierRequestPermits';
import {
  requireTierRequest,
  seeTierRequests,
  type TierRequestView,
} from './tierRequestView';

/** What can be asked about tiers that people ask for. */
export interface TierRequestUseCases {
  tierRequests(
    asking: TierAsking,
    query: TierRequestsQuery,
  ): Promise<Page<TierRequestView>>;
  /** Fails with `policy.tierRequestNotFound`. */
  tierRequest(asking: TierAsking, requestId: string): Promise<TierRequestView>;
  /**
   * Fails with `policy.entityNotFound`, `policy.unknownTier`, `policy.tierRequestPointless`, `policy.tierRequestOpen`, or
   * `policy.secondPersonRequired` for a machine.
   */
  requestTier(
    asking: TierAsking,
    order: Omit<TierRequestOrder, 'caller'>,
  ): Promise<TierRequestView>;
  acceptTierRequest: Decide;
  refuseTierRequest: Decide;
  withdrawTierRequest: Decide;
}

type Decide = (
  asking: TierAsking,
  word: Omit<TierRequestWord, 'caller'>,
) => Promise<TierRequestView>;

/** What the use cases work with. */
export interface TierRequestUseCaseDeps {
  readonly tierRequestViews: TierRequestViews;
  readonly tierRequestChanges: TierRequestWriteDeps;
  readonly tierAcceptance: TierAcceptDeps;
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly audit: AuditFacade;
  readonly now: () => string;
}

/** Tiers that people ask for, without any permission asked. */
export function tierRequestUseCases(
  deps: TierRequestUseCaseDeps,
): TierRequestUseCases {
  const { tierRequestViews, tierRequestChanges, tierAcceptance } = deps;
  const see = async (
    asking: TierAsking,
    requests: readonly StoredTierRequest[],
  ) => {
    const snapshot = await deps.snapshots.current();
    const { compiled } = await deps.policies.current(deps.now());
    const { policy } = compiled;
    const sight = { audit: deps.audit, asking, snapshot, policy };
    return seeTierRequests(sight, requests);
  };
  const seeOne = async (asking: TierAsking, request: StoredTierRequest) => {
    const [view] = await see(asking, [request]);
    if (!view) throw new Error('one request gives one view');
    return view;
  };
  return {
    async tierRequests(asking, query) {
      const page = await tierRequestViews.tierRequests(query);
      return { ...page, items: await see(asking, page.items) };
    },
    async tierRequest(asking, requestId) {
      const request = await tierRequestViews.tierRequest(requestId);
      return seeOne(asking, requireTierRequest(request, requestId));
    },
    async requestTier(asking, order) {
      const { caller } = asking;
      refuse(whyNotRequestTier(caller), 'the tier was not asked for');
      const policy = await deps.policies.current(deps.now());
      requireKnownTier(policy.compiled, order.tier);
      const { entities } = await deps.snapshots.current();
      const entity = entities.get(order.entityRef);
      if (!entity) throw notGoverned(order.entityRef);
      const from = requireDifference(policy, entity, order);
      const request = { ...order, caller };
      return seeOne(
        asking,
        await requestTier(tierRequestChanges, request, from),
      );
    },
    async acceptTierRequest(asking, word) {
      const { caller } = asking;
      return seeOne(
        asking,
        await acceptTierRequest(tierAcceptance, { ...word, caller }),
      );
    },
    async refuseTierRequest(asking, word) {
      const { caller } = asking;
      return seeOne(
        asking,
        await refuseTierRequest(tierRequestChanges, { ...word, caller }),
      );
    },
    async withdrawTierRequest(asking, word) {
      const { caller } = asking;
      return seeOne(
        asking,
        await withdrawTierRequest(tierRequestChanges, { ...word, caller }),
      );
    },
  };
}

const notGoverned = (ref: string): CodedError =>
  new CodedError(
    'policy.entityNotFound',
    `there is no component, API, resource, system or domain \`${ref}\`; one that was just added is known within a minute`,
  );

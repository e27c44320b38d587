import type { Policy } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { AuditFacade } from '../../audit/facade';
import {
  stateOfTierRequest,
  type StoredTierRequest,
  type TierAndCriticality,
  type TierRequestState,
} from '../model';
import { comesTo } from './comesTo';
import { type Evidenced, withEvidence } from './evidenced';
import type { Snapshot } from './snapshot';
import {
  type TierAsking,
  type TierRequestPermits,
  tierRequestPermits,
} from './tierRequestPermits';

/** A request for another tier as one caller sees it. */
export type TierRequestView = Evidenced<StoredTierRequest> & {
  readonly state: TierRequestState;
  /** What would be in effect after acceptance; absent unless open, and where the entity has gone. */
  readonly comesTo?: TierAndCriticality;
  readonly permits: TierRequestPermits;
};

/** With what requests are seen. */
export interface TierSight {
  readonly audit: AuditFacade;
  readonly asking: TierAsking;
  readonly snapshot: Snapshot;
  readonly policy: Policy;
}

/** Requests with where they stand and what the caller may do; two queries at most. */
export async function seeTierRequests(
  { audit, asking, snapshot, policy }: TierSight,
  requests: readonly StoredTierRequest[],
): Promise<readonly TierRequestView[]> {
  const evidenced = await withEvidence(audit, requests);
  return evidenced.map(request => {
    const state = stateOfTierRequest(request);
    const entity = snapshot.entities.get(request.entityRef);
    return {
      ...request,
      state,
      ...(state === 'open' && entity
        ? { comesTo: comesTo(policy, entity.fact, request) }
        : {}),
      permits: tierRequestPermits(request, asking),
    };
  });
}

/** The failure of looking up a request that is not there for the caller. */
export const tierRequestNotFound = (requestId: string): CodedError =>
  new CodedError(
    'policy.tierRequestNotFound',
    `there is no request \`${requestId}\`; \`GET /policy/tier-requests\` lists those that you may read`,
  );

/** The request when there is one. Fails with `policy.tierRequestNotFound`. */
export function requireTierRequest(
  request: StoredTierRequest | undefined,
  requestId: string,
): StoredTierRequest {
  if (request) return request;
  throw tierRequestNotFound(requestId);
}

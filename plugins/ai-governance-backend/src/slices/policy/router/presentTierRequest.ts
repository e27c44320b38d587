import type { TierRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { TierRequestView } from '../service/tierRequestView';
import { given } from './given';

/** A request for another tier in the contract's shape. */
export const toTierRequestBody = (request: TierRequestView): TierRequest => ({
  requestId: request.requestId,
  state: request.state,
  entityRef: request.entityRef,
  ...given('tier', request.tier),
  ...(request.isCritical === undefined
    ? {}
    : { isCritical: request.isCritical }),
  from: request.from,
  ...(request.comesTo ? { comesTo: request.comesTo } : {}),
  reason: request.reason,
  ...given('ticket', request.ticket),
  requestedBy: request.requestedBy,
  requestedAt: request.requestedAt,
  ...(request.decision ? { decision: decisionOf(request.decision) } : {}),
  permits: request.permits,
  ledger: request.ledger,
});

const decisionOf = ({
  by,
  at,
  reason,
}: NonNullable<TierRequestView['decision']>): TierRequest['decision'] => ({
  by,
  at,
  reason,
});

import {
  policyReadPermission,
  stageAssignPermission,
  tierAssignPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { CodedError } from '../../../shared/codedError';
import { requirePermission } from '../../../shared/requirePermission';
import type { StageOrder } from '../service/assignStage';
import type { TierOrder } from '../service/assignTier';
import type { ConfirmationOrder } from '../service/confirmTier';
import type { AssignmentUseCases } from '../service/assignmentUseCases';
import { callerOf, type Guards, requireReadable } from './guards';

/** What callers may assign. */
export interface AuthorizedAssignments {
  assignTier(
    credentials: CallerCredentials,
    order: Omit<TierOrder, 'caller'>,
  ): ReturnType<AssignmentUseCases['assignTier']>;
  confirmTier(
    credentials: CallerCredentials,
    order: Omit<ConfirmationOrder, 'caller'>,
  ): ReturnType<AssignmentUseCases['confirmTier']>;
  assignStage(
    credentials: CallerCredentials,
    order: Omit<StageOrder, 'caller'>,
  ): ReturnType<AssignmentUseCases['assignStage']>;
  stages(
    credentials: CallerCredentials,
  ): ReturnType<AssignmentUseCases['stages']>;
}

/** Checks permissions on assignments; entities and groups that the caller may not read are not there. */
export function authorizeAssignments(
  inner: AssignmentUseCases,
  guards: Guards,
): AuthorizedAssignments {
  const { permissions, access } = guards;
  return {
    async assignTier(credentials, order) {
      await requirePermission(permissions, credentials, tierAssignPermission);
      await requireReadable(guards, credentials, order.entityRef);
      return inner.assignTier({ ...order, caller: callerOf(credentials) });
    },
    async confirmTier(credentials, order) {
      await requirePermission(permissions, credentials, tierAssignPermission);
      await requireReadable(guards, credentials, order.entityRef);
      return inner.confirmTier({ ...order, caller: callerOf(credentials) });
    },
    async assignStage(credentials, order) {
      await requirePermission(permissions, credentials, stageAssignPermission);
      const { groupRef } = order;
      const isReadable = await access.readable(credentials, [groupRef]);
      if (!isReadable(groupRef)) {
        throw new CodedError(
          'policy.groupNotFound',
          `there is no group \`${groupRef}\``,
        );
      }
      return inner.assignStage({ ...order, caller: callerOf(credentials) });
    },
    async stages(credentials) {
      await requirePermission(permissions, credentials, policyReadPermission);
      const stages = await inner.stages();
      const refs = stages.map(({ groupRef }) => groupRef);
      const isReadable = await access.readable(credentials, refs);
      return stages.filter(({ groupRef }) => isReadable(groupRef));
    },
  };
}

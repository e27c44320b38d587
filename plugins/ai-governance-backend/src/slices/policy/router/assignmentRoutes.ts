import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedAssignments } from '../authorize/authorizeAssignments';
import { toStageAssignment, toTierAssignment } from './present';
import { refOf } from './refOf';

/** Adds the routes of assigned tiers and stages. */
export function registerAssignmentRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedAssignments,
): void {
  router.put(
    '/policy/entities/:kind/:namespace/:name/tier',
    route('assignTier', 'high', async ({ credentials, path, body }) => {
      const order = { ...body, entityRef: refOf(path) };
      const result = await service.assignTier(credentials, order);
      return { body: toTierAssignment(result) };
    }),
  );
  router.get(
    '/policy/stages',
    route('listStages', 'low', async ({ credentials }) => {
      const stages = await service.stages(credentials);
      return { body: { items: stages.map(toStageAssignment) } };
    }),
  );
  router.put(
    '/policy/groups/:namespace/:name/stage',
    route('assignStage', 'high', async ({ credentials, path, body }) => {
      const groupRef = refOf({ kind: 'group', ...path });
      const result = await service.assignStage(credentials, {
        ...body,
        groupRef,
      });
      return { body: toStageAssignment(result) };
    }),
  );
}

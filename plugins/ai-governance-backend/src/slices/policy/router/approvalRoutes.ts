import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedApprovals } from '../authorize/authorizeApprovals';
import { toApprovalBody } from './presentApprovals';

/** Adds the routes of manual approval. A word on a change lets it pass or holds it, so the operator's audit log gets each as grave. */
export function registerApprovalRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedApprovals,
): void {
  router.get(
    '/policy/approvals',
    route('listApprovals', 'low', async ({ credentials, query }) => {
      const { limit = 25, mine: isMine = false, ...filter } = query;
      const wanted = { ...filter, isMine, limit };
      const page = await service.approvals(credentials, wanted);
      return { body: { ...page, items: page.items.map(toApprovalBody) } };
    }),
  );
  router.post(
    '/policy/decisions/:decisionId/approvals',
    route('giveApproval', 'high', async ({ credentials, body, path }) => {
      const order = { ...body, ...path };
      const { approval, isNew } = await service.giveApproval(
        credentials,
        order,
      );
      return { status: isNew ? 201 : 200, body: toApprovalBody(approval) };
    }),
  );
}

import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedApprovals } from '../authorize/authorizeApprovals';
import type { AuthorizedDecisions } from '../authorize/authorizeDecisions';
import { toApprovalBody } from './presentApprovals';
import { toDecisionRecord, toDecisionSummary, toScanRecord } from './present';

/** Adds the routes of decisions and scans. */
export function registerDecisionRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedDecisions & Pick<AuthorizedApprovals, 'approvalOf'>,
): void {
  router.post(
    '/policy/decisions',
    route('createDecision', 'medium', async ({ credentials, body, signal }) => {
      const { idempotencyKey, ...change } = body;
      const request = { change, idempotencyKey, signal };
      const { stored, isNew } = await service.decide(credentials, request);
      return { status: isNew ? 201 : 200, body: toDecisionRecord(stored) };
    }),
  );
  router.get(
    '/policy/decisions',
    route('listDecisions', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...filter } = query;
      const page = await service.decisions(credentials, { ...filter, limit });
      return { body: { ...page, items: page.items.map(toDecisionSummary) } };
    }),
  );
  router.get(
    '/policy/decisions/:decisionId',
    route('getDecision', 'low', async ({ credentials, path }) => {
      const stored = await service.decision(credentials, path.decisionId);
      const approval = await service.approvalOf(credentials, stored);
      return {
        body: {
          ...toDecisionRecord(stored),
          ...(approval ? { approval: toApprovalBody(approval) } : {}),
        },
      };
    }),
  );
  router.post(
    '/policy/scans',
    route('createScan', 'medium', async ({ credentials, body }) => {
      const { report, isNew } = await service.submitScan(credentials, body);
      return { status: isNew ? 201 : 200, body: toScanRecord(report) };
    }),
  );
}

import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedBreakGlass } from '../authorize/authorizeBreakGlass';
import type { AuthorizedWaiverReach } from '../authorize/authorizeWaiverReach';
import type { AuthorizedWaivers } from '../authorize/authorizeWaivers';
import {
  toBreakGlassBody,
  toReachBody,
  toWaiverBody,
} from './presentExceptions';

/** Adds the routes of waivers and break-glass. */
export function registerExceptionRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedWaivers & AuthorizedWaiverReach & AuthorizedBreakGlass,
): void {
  registerWaivers(router, route, service);
  registerReach(router, route, service);
  registerBreakGlass(router, route, service);
}

/** Decisions on waivers change what others may do, so the operator's audit log gets each as grave. */
function registerWaivers(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedWaivers,
): void {
  router.get(
    '/policy/waivers',
    route('listWaivers', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...wanted } = query;
      const page = await service.waivers(credentials, { ...wanted, limit });
      return { body: { ...page, items: page.items.map(toWaiverBody) } };
    }),
  );
  router.post(
    '/policy/waivers',
    route('requestWaiver', 'medium', async ({ credentials, body }) => ({
      status: 201,
      body: toWaiverBody(await service.requestWaiver(credentials, body)),
    })),
  );
  router.get(
    '/policy/waivers/:waiverId',
    route('getWaiver', 'low', async ({ credentials, path }) => ({
      body: toWaiverBody(await service.waiver(credentials, path.waiverId)),
    })),
  );
  router.post(
    '/policy/waivers/:waiverId/approval',
    route('approveWaiver', 'high', async ({ credentials, body, path }) => {
      const order = { ...body, ...path };
      return {
        body: toWaiverBody(await service.approveWaiver(credentials, order)),
      };
    }),
  );
  router.post(
    '/policy/waivers/:waiverId/refusal',
    route('refuseWaiver', 'high', async ({ credentials, body, path }) => {
      const order = { ...body, ...path };
      return {
        body: toWaiverBody(await service.refuseWaiver(credentials, order)),
      };
    }),
  );
  router.post(
    '/policy/waivers/:waiverId/revocation',
    route('revokeWaiver', 'high', async ({ credentials, body, path }) => {
      const order = { ...body, ...path };
      return {
        body: toWaiverBody(await service.revokeWaiver(credentials, order)),
      };
    }),
  );
}

function registerReach(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedWaiverReach,
): void {
  router.get(
    '/policy/waivers/:waiverId/reach',
    route('getWaiverReach', 'low', async ({ credentials, path }) => ({
      body: toReachBody(await service.waiverReach(credentials, path.waiverId)),
    })),
  );
  router.get(
    '/policy/waiver-reach',
    route('previewWaiverReach', 'low', async ({ credentials, query }) => ({
      body: toReachBody(await service.reachOfScope(credentials, query)),
    })),
  );
}

function registerBreakGlass(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedBreakGlass,
): void {
  router.get(
    '/policy/break-glass',
    route('listBreakGlass', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...wanted } = query;
      const order = { ...wanted, limit };
      const page = await service.breakGlassUses(credentials, order);
      return { body: { ...page, items: page.items.map(toBreakGlassBody) } };
    }),
  );
  router.post(
    '/policy/break-glass',
    route('useBreakGlass', 'high', async ({ credentials, body }) => ({
      status: 201,
      body: toBreakGlassBody(await service.useBreakGlass(credentials, body)),
    })),
  );
  router.get(
    '/policy/break-glass/:breakGlassId',
    route('getBreakGlass', 'low', async ({ credentials, path }) => ({
      body: toBreakGlassBody(
        await service.breakGlass(credentials, path.breakGlassId),
      ),
    })),
  );
  router.post(
    '/policy/break-glass/:breakGlassId/review',
    route('reviewBreakGlass', 'high', async ({ credentials, body, path }) => {
      const order = { ...body, ...path };
      return {
        body: toBreakGlassBody(
          await service.reviewBreakGlass(credentials, order),
        ),
      };
    }),
  );
}

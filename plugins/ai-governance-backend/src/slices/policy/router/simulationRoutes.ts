import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedSimulations } from '../authorize/authorizeSimulations';
import { toSimulatedChange, toSimulation } from './presentSimulations';

/** Adds the routes of simulations. */
export function registerSimulationRoutes(
  router: ApiRouter,
  route: RouteFactory,
  service: AuthorizedSimulations,
): void {
  router.get(
    '/policy/simulations',
    route('listPolicySimulations', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...rest } = query;
      const page = await service.simulations(credentials, { ...rest, limit });
      return { body: { ...page, items: page.items.map(toSimulation) } };
    }),
  );
  router.post(
    '/policy/simulations',
    route('startPolicySimulation', 'medium', async ({ credentials, body }) => ({
      status: 201,
      body: toSimulation(await service.startSimulation(credentials, body)),
    })),
  );
  router.get(
    '/policy/simulations/:simulationId',
    route('getPolicySimulation', 'low', async ({ credentials, path }) => ({
      body: toSimulation(
        await service.simulation(credentials, path.simulationId),
      ),
    })),
  );
  router.post(
    '/policy/simulations/:simulationId/cancellation',
    route(
      'cancelPolicySimulation',
      'medium',
      async ({ credentials, path }) => ({
        body: toSimulation(
          await service.cancelSimulation(credentials, path.simulationId),
        ),
      }),
    ),
  );
  router.get(
    '/policy/simulations/:simulationId/changes',
    route('listSimulatedChanges', 'low', async call => {
      const { limit = 25, ...rest } = call.query;
      const query = { ...rest, ...call.path, limit };
      const page = await service.simulatedChanges(call.credentials, query);
      return { body: { ...page, items: page.items.map(toSimulatedChange) } };
    }),
  );
  router.put(
    '/policy/simulations/:simulationId/changes/:decisionId/label',
    route('labelSimulatedChange', 'medium', async call => {
      const order = { ...call.body, ...call.path };
      const change = await service.labelSimulatedChange(
        call.credentials,
        order,
      );
      return { body: toSimulatedChange(change) };
    }),
  );
}

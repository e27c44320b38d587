import type { PolicySimulationOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on simulations of policy documents over HTTP. */
export function policySimulationCalls({
  http,
  on,
}: Transport): PolicySimulationOperations {
  return {
    listPolicySimulations: async (query, call) =>
      unwrap(
        http.GET('/policy/simulations', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    startPolicySimulation: async (body, call) =>
      unwrap(http.POST('/policy/simulations', { ...(await on(call)), body })),
    getPolicySimulation: async (simulationId, call) =>
      unwrap(
        http.GET('/policy/simulations/{simulationId}', {
          ...(await on(call)),
          params: { path: { simulationId } },
        }),
      ),
    cancelPolicySimulation: async (simulationId, call) =>
      unwrap(
        http.POST('/policy/simulations/{simulationId}/cancellation', {
          ...(await on(call)),
          params: { path: { simulationId } },
        }),
      ),
    listSimulatedChanges: async (simulationId, query, call) =>
      unwrap(
        http.GET('/policy/simulations/{simulationId}/changes', {
          ...(await on(call)),
          params: { path: { simulationId }, query },
        }),
      ),
    labelSimulatedChange: async (simulationId, decisionId, body, call) =>
      unwrap(
        http.PUT(
          '/policy/simulations/{simulationId}/changes/{decisionId}/label',
          {
            ...(await on(call)),
            params: { path: { simulationId, decisionId } },
            body,
          },
        ),
      ),
  };
}

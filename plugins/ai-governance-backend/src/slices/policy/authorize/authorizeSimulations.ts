import {
  decisionReadPermission,
  policyProposePermission,
  policyPublishPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type { SimulatedChange } from '../simulationModel';
import {
  changeNotFound,
  type Labelling,
  type SimulationUseCases,
} from '../service/simulationUseCases';
import type { SimulationOrder } from '../service/startSimulation';
import { callerOf, type Guards, visibleDecisions } from './guards';

/** What callers may ask about simulations. */
export interface AuthorizedSimulations {
  startSimulation(
    credentials: CallerCredentials,
    order: Omit<SimulationOrder, 'requestedBy'>,
  ): ReturnType<SimulationUseCases['startSimulation']>;
  simulations(
    credentials: CallerCredentials,
    query: Parameters<SimulationUseCases['simulations']>[0],
  ): ReturnType<SimulationUseCases['simulations']>;
  simulation(
    credentials: CallerCredentials,
    simulationId: string,
  ): ReturnType<SimulationUseCases['simulation']>;
  cancelSimulation(
    credentials: CallerCredentials,
    simulationId: string,
  ): ReturnType<SimulationUseCases['cancelSimulation']>;
  /** A page may hold fewer changes than asked for: those that the caller may not see are left out of it. */
  simulatedChanges(
    credentials: CallerCredentials,
    query: Parameters<SimulationUseCases['simulatedChanges']>[0],
  ): ReturnType<SimulationUseCases['simulatedChanges']>;
  labelSimulatedChange(
    credentials: CallerCredentials,
    order: Omit<Labelling, 'labelledBy'>,
  ): ReturnType<SimulationUseCases['labelSimulatedChange']>;
}

/**
 * Checks permissions on simulations: who proposes a policy starts, cancels and labels them; who publishes one reads them too.
 * Changes about entities that the caller may not read are not there.
 */
export function authorizeSimulations(
  inner: SimulationUseCases,
  guards: Guards,
): AuthorizedSimulations {
  const { permissions } = guards;
  const requireProposer = (credentials: CallerCredentials) =>
    requirePermission(permissions, credentials, policyProposePermission);
  const requireReader = async (credentials: CallerCredentials) => {
    const [publish] = await permissions.authorize(
      [{ permission: policyPublishPermission }],
      { credentials },
    );
    if (publish?.result !== AuthorizeResult.ALLOW) {
      await requireProposer(credentials);
    }
  };
  const requireDecisions = (credentials: CallerCredentials) =>
    requirePermission(permissions, credentials, decisionReadPermission);
  const visible = async (
    credentials: CallerCredentials,
    changes: readonly SimulatedChange[],
  ) => {
    const about = changes.map(each => ({ ...each, isPreview: false }));
    const isVisible = await visibleDecisions(guards, credentials, about);
    return about.filter(isVisible).map(({ isPreview: _, ...each }) => each);
  };
  return {
    async startSimulation(credentials, order) {
      await requireProposer(credentials);
      const requestedBy = callerOf(credentials).subject;
      return inner.startSimulation({ ...order, requestedBy });
    },
    async simulations(credentials, query) {
      await requireReader(credentials);
      return inner.simulations(query);
    },
    async simulation(credentials, simulationId) {
      await requireReader(credentials);
      return inner.simulation(simulationId);
    },
    async cancelSimulation(credentials, simulationId) {
      await requireProposer(credentials);
      const cancelledBy = callerOf(credentials).subject;
      return inner.cancelSimulation({ simulationId, cancelledBy });
    },
    async simulatedChanges(credentials, query) {
      await requireReader(credentials);
      await requireDecisions(credentials);
      const page = await inner.simulatedChanges(query);
      return { ...page, items: await visible(credentials, page.items) };
    },
    async labelSimulatedChange(credentials, order) {
      await requireProposer(credentials);
      await requireDecisions(credentials);
      const { simulationId, decisionId } = order;
      const change = await inner.simulatedChange(simulationId, decisionId);
      const seen = await visible(credentials, [change]);
      if (seen.length === 0) throw changeNotFound(decisionId);
      const labelledBy = callerOf(credentials).subject;
      return inner.labelSimulatedChange({ ...order, labelledBy });
    },
  };
}

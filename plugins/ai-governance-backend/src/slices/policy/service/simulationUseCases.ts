import { CodedError } from '../../../shared/codedError';
import type { Page } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import type {
  SimulatedChange,
  Simulation,
  SimulationLabel,
} from '../simulationModel';
import type {
  SimulatedChangesQuery,
  SimulationsQuery,
  SimulationViews,
} from '../simulationStore';
import {
  cancelSimulation,
  type Cancellation,
  simulationNotFound,
} from './cancelSimulation';
import { simulationLabelled } from './simulationLedger';
import { seeSimulations, type SimulationView } from './simulationView';
import {
  type SimulationOrder,
  type SimulationStartDeps,
  startSimulation,
} from './startSimulation';

/** What a person says of a sampled change. */
export interface Labelling {
  readonly simulationId: string;
  readonly decisionId: string;
  readonly label: SimulationLabel;
  /** Who says so. */
  readonly labelledBy: string;
}

/** What can be asked about simulations. */
export interface SimulationUseCases {
  /** Fails with `policy.invalidSimulation`, `policy.invalidDocument`, `policy.versionNotFound` or `policy.tooManySimulations`. */
  startSimulation(order: SimulationOrder): Promise<SimulationView>;
  simulations(query: SimulationsQuery): Promise<Page<SimulationView>>;
  /** Fails with `policy.simulationNotFound`. */
  simulation(simulationId: string): Promise<SimulationView>;
  /** Fails with `policy.simulationNotFound`, or `policy.simulationState` when it has ended. */
  cancelSimulation(order: Cancellation): Promise<SimulationView>;
  /** Fails with `policy.simulationNotFound`. */
  simulatedChanges(
    query: SimulatedChangesQuery,
  ): Promise<Page<SimulatedChange>>;
  /** Fails with `policy.simulationNotFound` or `policy.simulatedChangeNotFound`. */
  simulatedChange(
    simulationId: string,
    decisionId: string,
  ): Promise<SimulatedChange>;
  /** Fails like `simulatedChange`, and with `policy.simulationState` when the change is not of the sample. */
  labelSimulatedChange(order: Labelling): Promise<SimulatedChange>;
}

/** What the use cases work with. */
export interface SimulationUseCaseDeps extends Omit<
  SimulationStartDeps,
  'audit'
> {
  readonly simulationViews: SimulationViews;
  readonly audit: AuditFacade;
}

/** Simulations, without any permission asked. */
export function simulationUseCases(
  deps: SimulationUseCaseDeps,
): SimulationUseCases {
  const { simulationViews, simulationStore, unitOfWork, ambient, audit } = deps;
  return {
    startSimulation: async order =>
      seeOne(deps, await startSimulation(deps, order)),
    async simulations(query) {
      const page = await simulationViews.simulations(query);
      return { ...page, items: await seeSimulations(deps, page.items) };
    },
    simulation: async simulationId =>
      seeOne(deps, await requireSimulation(deps, simulationId)),
    cancelSimulation: async order =>
      seeOne(deps, await cancelSimulation(deps, order)),
    async simulatedChanges(query) {
      await requireSimulation(deps, query.simulationId);
      return simulationViews.changes(query);
    },
    simulatedChange: (simulationId, decisionId) =>
      requireChange(deps, simulationId, decisionId),
    async labelSimulatedChange({ simulationId, decisionId, ...said }) {
      const simulation = await requireSimulation(deps, simulationId);
      const change = await requireChange(deps, simulationId, decisionId);
      if (!change.isSampled) {
        throw new CodedError(
          'policy.simulationState',
          'the change is not of the sample; only those that were drawn at random are labelled, or the share would say nothing',
        );
      }
      const labelled = { ...change, ...said, labelledAt: ambient.now() };
      await unitOfWork.run(async transaction => {
        await audit.stage(
          transaction,
          simulationLabelled(simulation, labelled),
        );
        await simulationStore.saveLabel(transaction, simulationId, labelled);
      });
      return labelled;
    },
  };
}

async function requireSimulation(
  { simulationViews }: Pick<SimulationUseCaseDeps, 'simulationViews'>,
  simulationId: string,
): Promise<Simulation> {
  const stored = await simulationViews.simulation(simulationId);
  if (stored) return stored;
  throw simulationNotFound(simulationId);
}

async function requireChange(
  deps: SimulationUseCaseDeps,
  simulationId: string,
  decisionId: string,
): Promise<SimulatedChange> {
  await requireSimulation(deps, simulationId);
  const change = await deps.simulationViews.change(simulationId, decisionId);
  if (change) return change;
  throw changeNotFound(decisionId);
}

/** The failure of looking up a change that a simulation does not have. */
export const changeNotFound = (decisionId: string): CodedError =>
  new CodedError(
    'policy.simulatedChangeNotFound',
    `the simulation has no change with the decision \`${decisionId}\` that would fare otherwise`,
  );

async function seeOne(
  deps: SimulationUseCaseDeps,
  simulation: Simulation,
): Promise<SimulationView> {
  const [only] = await seeSimulations(deps, [simulation]);
  if (!only) throw new Error('one simulation gives one view');
  return only;
}

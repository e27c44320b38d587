import {
  type ShareWithInterval,
  wilsonInterval,
} from '@ai-enablement/governance-core';
import type { AuditFacade } from '../../audit/facade';
import type { SampleLabels, Simulation } from '../simulationModel';
import type { SimulationViews } from '../simulationStore';
import { type Evidenced, withEvidence } from './evidenced';

/** A simulation with what people said of its sample. */
export type SimulationView = Evidenced<Simulation> & {
  readonly labels: SampleLabels;
  /** Share of false alarms among those that could be told; absent until there is one. */
  readonly falseAlarms?: ShareWithInterval;
};

const NO_LABELS: SampleLabels = {
  sample: 0,
  rightlyHeld: 0,
  falseAlarm: 0,
  cannotTell: 0,
};

/** Simulations with their labels and evidence; a constant number of queries. */
export async function seeSimulations(
  {
    simulationViews,
    audit,
  }: {
    readonly simulationViews: Pick<SimulationViews, 'labels'>;
    readonly audit: AuditFacade;
  },
  simulations: readonly Simulation[],
): Promise<readonly SimulationView[]> {
  const ids = simulations.map(({ simulationId }) => simulationId);
  const labelsOf = await simulationViews.labels(ids);
  const evidenced = await withEvidence(audit, simulations);
  return evidenced.map(simulation => {
    const labels = labelsOf.get(simulation.simulationId) ?? NO_LABELS;
    const { falseAlarm, rightlyHeld } = labels;
    const falseAlarms = wilsonInterval(falseAlarm, falseAlarm + rightlyHeld);
    return { ...simulation, labels, ...(falseAlarms ? { falseAlarms } : {}) };
  });
}

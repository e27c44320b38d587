import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import { lookedAt } from '../simulationCounts';
import type { SimulatedChange, Simulation } from '../simulationModel';

/*
 * What the ledger says of simulations: ids, digests, instants and counts.
 */

type Named = Pick<Simulation, 'simulationId' | 'digest' | 'versionId'>;

const subjectIdsOf = ({
  simulationId,
  digest,
  versionId,
}: Named): readonly string[] => [
  `policy:${digest}`,
  ...(versionId === undefined ? [] : [`policy-version:${versionId}`]),
  simulationId,
];

/** A document is to be tried on the changes of a range. */
export const simulationStarted = (
  simulation: Named &
    Pick<Simulation, 'requestedBy' | 'from' | 'to' | 'origin'>,
): LedgerEntryDraft => ({
  type: 'policy.simulationStarted',
  actor: simulation.requestedBy,
  subjectIds: subjectIdsOf(simulation),
  payload: {
    simulationId: simulation.simulationId,
    digest: simulation.digest,
    from: simulation.from,
    to: simulation.to,
    ...(simulation.origin === undefined ? {} : { origin: simulation.origin }),
  },
});

/** A simulation ended: done, cancelled or failed. */
export const simulationEnded = (
  simulation: Simulation,
  actor: string,
): LedgerEntryDraft => {
  const { tally } = simulation;
  return {
    type: 'policy.simulationEnded',
    actor,
    subjectIds: subjectIdsOf(simulation),
    payload: {
      simulationId: simulation.simulationId,
      digest: simulation.digest,
      state: simulation.state,
      changes: simulation.done,
      fromHistory: lookedAt(tally.byOrigin.history),
      notComparable: tally.notComparable,
      unchanged: tally.unchanged,
      newlyHeld: tally.differences.newlyHeld,
      newlyPassed: tally.differences.newlyPassed,
      heldOtherwise: tally.differences.heldOtherwise,
      cannotTell: tally.differences.cannotTell,
    },
  };
};

/** A person said of a sampled change whether it would be held rightly. */
export const simulationLabelled = (
  simulation: Named,
  {
    decisionId,
    label,
    labelledBy,
  }: Pick<SimulatedChange, 'decisionId'> &
    Required<Pick<SimulatedChange, 'label' | 'labelledBy'>>,
): LedgerEntryDraft => ({
  type: 'policy.simulationLabelled',
  actor: labelledBy,
  subjectIds: [...subjectIdsOf(simulation), decisionId],
  payload: {
    simulationId: simulation.simulationId,
    decisionId,
    label,
  },
});

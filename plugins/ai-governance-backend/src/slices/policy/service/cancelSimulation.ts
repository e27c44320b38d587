import type { UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { CodedError } from '../../../shared/codedError';
import type { AuditFacade } from '../../audit/facade';
import type { Simulation } from '../simulationModel';
import type { SimulationStore } from '../simulationStore';
import { simulationEnded } from './simulationLedger';

/** Who stops which simulation. */
export interface Cancellation {
  readonly simulationId: string;
  readonly cancelledBy: string;
}

/** Ends a simulation; whoever works on it finds that out with its next batch. Fails as the use case says. */
export function cancelSimulation(
  deps: {
    readonly simulationStore: SimulationStore;
    readonly unitOfWork: UnitOfWork;
    readonly ambient: Ambient;
    readonly audit: Pick<AuditFacade, 'stage'>;
  },
  { simulationId, cancelledBy }: Cancellation,
): Promise<Simulation> {
  const { simulationStore, unitOfWork, ambient, audit } = deps;
  return unitOfWork.run(async transaction => {
    const stored = await simulationStore.locked(transaction, simulationId);
    if (!stored) throw simulationNotFound(simulationId);
    requireOpen(stored);
    const cancelled = {
      ...stored,
      state: 'cancelled' as const,
      finishedAt: ambient.now(),
    };
    const entry = simulationEnded(cancelled, cancelledBy);
    const ledgerEntryId = await audit.stage(transaction, entry);
    const saved = { ...cancelled, ledgerEntryId };
    await simulationStore.save(transaction, saved);
    return saved;
  });
}

function requireOpen({ state }: Simulation): void {
  if (state === 'queued' || state === 'running') return;
  throw new CodedError(
    'policy.simulationState',
    `the simulation has ended: it is \`${state}\``,
  );
}

/** The failure of looking up a simulation that is not there. */
export const simulationNotFound = (simulationId: string): CodedError =>
  new CodedError(
    'policy.simulationNotFound',
    `there is no simulation \`${simulationId}\`; finished ones are kept for 90 days, start it again`,
  );

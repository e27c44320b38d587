import type { Transaction, UnitOfWork } from '../../../database/unitOfWork';
import type { Ambient } from '../../../shared/clock';
import { sha256 } from '../../../shared/digest';
import type { AuditFacade } from '../../audit/facade';
import type { LeasedSimulation, Simulation } from '../simulationModel';
import type { SimulationLease, SimulationStore } from '../simulationStore';
import type { SimulatedBatch } from './simulateBatch';
import { simulationEnded } from './simulationLedger';
import { SYSTEM_ACTOR } from './systemActor';

/** What writing a simulation works with. */
export interface SimulationJobDeps {
  readonly simulationStore: SimulationStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: Pick<AuditFacade, 'stage'>;
  readonly ambient: Ambient;
}

const LEASE_MS = 30_000;
/** Changes that people are asked to label. */
const SAMPLE = 30;

/** Until when a lease is held that is taken or prolonged now. */
export const leaseUntil = (ambient: Ambient): string =>
  new Date(Date.parse(ambient.now()) + LEASE_MS).toISOString();

/** One taken simulation: everything is written only while it is still held. */
export class SimulationJob {
  constructor(
    private readonly deps: SimulationJobDeps,
    private readonly leased: LeasedSimulation,
  ) {}

  /** Saves a batch, and ends the simulation with the last one; `undefined` when it is no longer ours. */
  saveBatch(
    simulation: Simulation,
    { changes }: SimulatedBatch,
  ): Promise<Simulation | undefined> {
    const { simulationStore } = this.deps;
    const { simulationId } = simulation;
    return this.whileHeld(async (transaction, lease) => {
      await simulationStore.insertChanges(transaction, simulationId, changes);
      if (simulation.state === 'running') {
        await simulationStore.save(transaction, simulation, lease);
        return simulation;
      }
      await this.drawSample(transaction, simulationId);
      return this.end(transaction, simulation);
    });
  }

  async fail(failure: string): Promise<void> {
    await this.whileHeld((transaction, _lease, simulation) =>
      this.end(transaction, { ...simulation, state: 'failed', failure }),
    );
  }

  /** Somebody else may take it at once. */
  async letGo(): Promise<void> {
    await this.whileHeld((transaction, _lease, simulation) =>
      this.deps.simulationStore.save(transaction, {
        ...simulation,
        attempts: 0,
      }),
    );
  }

  private async end(
    transaction: Transaction,
    simulation: Simulation,
  ): Promise<Simulation> {
    const { audit, ambient, simulationStore } = this.deps;
    const ended = { ...simulation, finishedAt: ambient.now() };
    const entry = simulationEnded(ended, SYSTEM_ACTOR);
    const ledgerEntryId = await audit.stage(transaction, entry);
    await simulationStore.save(transaction, { ...ended, ledgerEntryId });
    return { ...ended, ledgerEntryId };
  }

  /** At random, yet the same for the same simulation, whoever draws. */
  private async drawSample(
    transaction: Transaction,
    simulationId: string,
  ): Promise<void> {
    const { simulationStore } = this.deps;
    const held = await simulationStore.newlyHeld(transaction, simulationId);
    const drawn = held
      .map(decisionId => ({
        decisionId,
        lot: sha256(`${simulationId}\n${decisionId}`),
      }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, SAMPLE)
      .map(({ decisionId }) => decisionId);
    await simulationStore.markSampled(transaction, simulationId, drawn);
  }

  private whileHeld<Value>(
    work: (
      transaction: Transaction,
      lease: SimulationLease,
      simulation: Simulation,
    ) => Promise<Value>,
  ): Promise<Value | undefined> {
    const { unitOfWork, ambient, simulationStore } = this.deps;
    const { leaseToken, simulation } = this.leased;
    return unitOfWork.run(async transaction => {
      const lease = {
        simulationId: simulation.simulationId,
        leaseToken,
        leaseUntil: leaseUntil(ambient),
      };
      const held = await simulationStore.hold(transaction, lease);
      return held && work(transaction, lease, held);
    });
  }
}

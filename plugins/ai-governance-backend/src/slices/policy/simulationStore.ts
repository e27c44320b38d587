import type { Transaction } from '../../database/unitOfWork';
import type { Page, PageRequest } from '../../shared/page';
import type {
  DifferenceKind,
  LeasedSimulation,
  SampleLabels,
  SimulatedChange,
  Simulation,
} from './simulationModel';
import type { UseOrigin } from './useModel';

/** A lease on a simulation: who holds it may write to it. */
export interface SimulationLease {
  readonly simulationId: string;
  readonly leaseToken: string;
  /** Until when it is held from now on. */
  readonly leaseUntil: string;
}

/** What simulations write. */
export interface SimulationStore {
  insert(transaction: Transaction, simulation: Simulation): Promise<void>;
  /** Locks the simulation for the transaction. */
  locked(
    transaction: Transaction,
    simulationId: string,
  ): Promise<Simulation | undefined>;
  /** Saves what happened to a simulation, and lets go of it unless a lease is given; its document and range stay. */
  save(
    transaction: Transaction,
    simulation: Simulation,
    lease?: SimulationLease,
  ): Promise<void>;
  /** Number of simulations that wait or run. */
  open(transaction: Transaction): Promise<number>;
  /** Takes the one that waits longest, or whose lease has run out; it runs from then on. */
  take(
    transaction: Transaction,
    taking: {
      readonly now: string;
      readonly leaseUntil: string;
      readonly leaseToken: string;
    },
  ): Promise<LeasedSimulation | undefined>;
  /**
   * Holds a running simulation for the transaction and prolongs the lease. `undefined` when somebody else has it, or it was
   * cancelled: then nothing may be written.
   */
  hold(
    transaction: Transaction,
    lease: SimulationLease,
  ): Promise<Simulation | undefined>;
  insertChanges(
    transaction: Transaction,
    simulationId: string,
    changes: readonly SimulatedChange[],
  ): Promise<void>;
  /** Ids of the changes that would be newly held, sorted. */
  newlyHeld(
    transaction: Transaction,
    simulationId: string,
  ): Promise<readonly string[]>;
  markSampled(
    transaction: Transaction,
    simulationId: string,
    decisionIds: readonly string[],
  ): Promise<void>;
  saveLabel(
    transaction: Transaction,
    simulationId: string,
    change: SimulatedChange,
  ): Promise<void>;
  /** Deletes simulations that ended before an instant, with their changes; returns how many. */
  deleteEnded(transaction: Transaction, before: string): Promise<number>;
}

/** Which changes of a simulation are wanted, newest decision first. */
export interface SimulatedChangesQuery extends PageRequest {
  readonly simulationId: string;
  readonly kind?: DifferenceKind;
  readonly origin?: UseOrigin;
  readonly team?: string;
  readonly tier?: string;
  readonly rule?: string;
  readonly isSampled?: boolean;
}

/** Which simulations are wanted, newest first. */
export interface SimulationsQuery extends PageRequest {
  readonly digest?: string;
}

/** What is read of simulations; one query each. */
export interface SimulationViews {
  simulation(simulationId: string): Promise<Simulation | undefined>;
  /** Fails with `shared.invalidCursor`. */
  simulations(query: SimulationsQuery): Promise<Page<Simulation>>;
  /** Fails with `shared.invalidCursor`. */
  changes(query: SimulatedChangesQuery): Promise<Page<SimulatedChange>>;
  change(
    simulationId: string,
    decisionId: string,
  ): Promise<SimulatedChange | undefined>;
  /** Labels by simulation; those without a sample are left out. */
  labels(
    simulationIds: readonly string[],
  ): Promise<ReadonlyMap<string, SampleLabels>>;
}

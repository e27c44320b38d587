import { writeInstantCursor } from '../../../shared/instantCursor';
import type { SimulatedChange, Simulation } from '../simulationModel';
import type {
  SimulatedChangesQuery,
  SimulationLease,
  SimulationsQuery,
  SimulationStore,
  SimulationViews,
} from '../simulationStore';
import { FakeSimulatedChanges } from './FakeSimulatedChanges';
import { pageOf } from './pages';
import { UniqueViolation } from './uniqueViolation';

interface Kept {
  readonly simulation: Simulation;
  readonly lease?: SimulationLease;
}

/** Simulations in memory; kept like the tables by their shared contract. */
export class FakeSimulationRows implements SimulationStore, SimulationViews {
  private readonly rows = new Map<string, Kept>();
  private readonly kept = new FakeSimulatedChanges();

  async insert(_: unknown, simulation: Simulation) {
    if (this.rows.has(simulation.simulationId)) throw new UniqueViolation();
    this.rows.set(simulation.simulationId, { simulation });
  }

  async locked(_: unknown, simulationId: string) {
    return this.simulation(simulationId);
  }

  async save(_: unknown, simulation: Simulation, lease?: SimulationLease) {
    this.rows.set(simulation.simulationId, { simulation, lease });
  }

  async open() {
    return this.all().filter(({ simulation }) => isOpen(simulation)).length;
  }

  async take(_: unknown, taking: Parameters<SimulationStore['take']>[1]) {
    const { now, leaseUntil, leaseToken } = taking;
    const [due] = this.all()
      .filter(({ lease }) => !lease || lease.leaseUntil <= now)
      .map(({ simulation }) => simulation)
      .filter(isOpen)
      .sort((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
    if (!due) return undefined;
    const simulation = {
      ...due,
      state: 'running' as const,
      startedAt: due.startedAt ?? now,
      attempts: due.attempts + 1,
    };
    const { simulationId } = simulation;
    const lease = { simulationId, leaseUntil, leaseToken };
    this.rows.set(simulationId, { simulation, lease });
    return { simulation, leaseToken };
  }

  async hold(_: unknown, lease: SimulationLease) {
    const row = this.rows.get(lease.simulationId);
    const isHeld =
      row?.simulation.state === 'running' &&
      row.lease?.leaseToken === lease.leaseToken;
    if (!isHeld) return undefined;
    this.rows.set(lease.simulationId, { ...row, lease });
    return row.simulation;
  }

  async insertChanges(
    _: unknown,
    simulationId: string,
    changes: readonly SimulatedChange[],
  ) {
    this.kept.add(simulationId, changes);
  }

  async newlyHeld(_: unknown, simulationId: string) {
    return this.kept
      .of(simulationId)
      .filter(({ kind }) => kind === 'newlyHeld')
      .map(({ decisionId }) => decisionId)
      .sort();
  }

  async markSampled(
    _: unknown,
    simulationId: string,
    decisionIds: readonly string[],
  ) {
    this.kept.edit(simulationId, change =>
      decisionIds.includes(change.decisionId)
        ? { ...change, isSampled: true }
        : change,
    );
  }

  async saveLabel(_: unknown, simulationId: string, labelled: SimulatedChange) {
    const { label, labelledBy, labelledAt } = labelled;
    this.kept.edit(simulationId, change =>
      change.decisionId === labelled.decisionId
        ? { ...change, label, labelledBy, labelledAt }
        : change,
    );
  }

  async deleteEnded(_: unknown, before: string) {
    const ended = this.all()
      .map(({ simulation }) => simulation)
      .filter(({ finishedAt }) => finishedAt && finishedAt < before);
    for (const { simulationId } of ended) {
      this.rows.delete(simulationId);
      this.kept.forget(simulationId);
    }
    return ended.length;
  }

  async simulation(simulationId: string) {
    return this.rows.get(simulationId)?.simulation;
  }

  async simulations({ digest, ...request }: SimulationsQuery) {
    const cursorOf = ({ requestedAt, simulationId }: Simulation) =>
      writeInstantCursor({ at: requestedAt, id: simulationId });
    const rows = this.all()
      .map(({ simulation }) => simulation)
      .filter(each => digest === undefined || each.digest === digest);
    return pageOf(rows, request, cursorOf);
  }

  async changes(query: SimulatedChangesQuery) {
    return this.kept.page(query);
  }

  async change(simulationId: string, decisionId: string) {
    return this.kept
      .of(simulationId)
      .find(each => each.decisionId === decisionId);
  }

  async labels(simulationIds: readonly string[]) {
    return new Map(
      simulationIds.flatMap(id => {
        const labels = this.kept.labels(id);
        return labels ? [[id, labels] as const] : [];
      }),
    );
  }

  private all(): readonly Kept[] {
    return [...this.rows.values()];
  }
}

const isOpen = ({ state }: Simulation): boolean =>
  state === 'queued' || state === 'running';

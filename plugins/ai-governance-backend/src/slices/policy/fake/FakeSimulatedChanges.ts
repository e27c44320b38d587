import { writeInstantCursor } from '../../../shared/instantCursor';
import type { SampleLabels, SimulatedChange } from '../simulationModel';
import type { SimulatedChangesQuery } from '../simulationStore';
import { pageOf } from './pages';

/** Changes of simulations that would fare otherwise, in memory. */
export class FakeSimulatedChanges {
  private readonly kept = new Map<string, readonly SimulatedChange[]>();

  of(simulationId: string): readonly SimulatedChange[] {
    return this.kept.get(simulationId) ?? [];
  }

  add(simulationId: string, changes: readonly SimulatedChange[]): void {
    this.kept.set(simulationId, [...this.of(simulationId), ...changes]);
  }

  edit(
    simulationId: string,
    edited: (change: SimulatedChange) => SimulatedChange,
  ): void {
    this.kept.set(simulationId, this.of(simulationId).map(edited));
  }

  forget(simulationId: string): void {
    this.kept.delete(simulationId);
  }

  page({ simulationId, ...query }: SimulatedChangesQuery) {
    const { kind, origin, team, tier, rule, isSampled } = query;
    const rows = this.of(simulationId).filter(
      change =>
        (!kind || change.kind === kind) &&
        (!origin || change.origin === origin) &&
        (!team || change.teams.includes(team)) &&
        (!tier || change.tier === tier) &&
        (!rule || change.rules.includes(rule)) &&
        (isSampled === undefined || change.isSampled === isSampled),
    );
    return pageOf(rows, query, ({ decidedAt, decisionId }) =>
      writeInstantCursor({ at: decidedAt, id: decisionId }),
    );
  }

  /** What people said of a sample; `undefined` without one. */
  labels(simulationId: string): SampleLabels | undefined {
    const sampled = this.of(simulationId).filter(each => each.isSampled);
    const count = (label: string) =>
      sampled.filter(each => each.label === label).length;
    if (sampled.length === 0) return undefined;
    return {
      sample: sampled.length,
      rightlyHeld: count('rightlyHeld'),
      falseAlarm: count('falseAlarm'),
      cannotTell: count('cannotTell'),
    };
  }
}

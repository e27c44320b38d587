import type {
  Outcome,
  SimulatedKind,
  SimulatedResult,
} from '@ai-enablement/governance-core';

/** Where a simulation stands. */
export type SimulationState =
  'queued' | 'running' | 'done' | 'cancelled' | 'failed';

/** How a change would fare otherwise. */
export type DifferenceKind = Exclude<SimulatedKind, 'unchanged'>;

/** Number of changes by how they would fare otherwise. */
export type Differences = Readonly<Record<DifferenceKind, number>>;

/** What a simulation counted so far; each change that was replayed is in `before`, in `results`, and in one kind. */
export interface SimulationTally {
  readonly before: Readonly<Record<'passed' | 'held', number>>;
  readonly results: Readonly<Record<SimulatedResult, number>>;
  readonly unchanged: number;
  readonly differences: Differences;
  /** Made by another version of the engine, or unreadable; in no other count. */
  readonly notComparable: number;
  /** By ref of the owner, or `none`. */
  readonly byTeam: Readonly<Record<string, Differences>>;
  /** By tier, or `unclassified`. */
  readonly byTier: Readonly<Record<string, Differences>>;
  readonly byRule: Readonly<Record<string, Differences>>;
}

/** Which decisions a simulation is about; instants are UTC, ISO 8601, ends exclusive. */
export interface SimulationRange {
  readonly from: string;
  readonly to: string;
  /** Decisions that were stored later do not belong to it, so that it stays the same while it is read. */
  readonly recordedUntil: string;
}

/** A policy document on the decisions of a range, as a job. */
export interface Simulation {
  readonly simulationId: string;
  readonly versionId?: string;
  readonly digest: string;
  readonly title: string;
  /** YAML. */
  readonly document: string;
  readonly from: string;
  readonly to: string;
  readonly state: SimulationState;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  /** Changes in the range; absent until they were counted. */
  readonly total?: number;
  /** Changes that were looked at. */
  readonly done: number;
  /** Where the last batch ended. */
  readonly position?: string;
  readonly tally: SimulationTally;
  readonly failure?: string;
  /** How often it was taken. */
  readonly attempts: number;
  readonly ledgerEntryId: string;
}

/** A current decision as a simulation needs it. */
export interface SimulatedQuestion {
  readonly decisionId: string;
  readonly caller: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly occurredAt: string;
  readonly outcome: Outcome;
  readonly engineVersion: string;
  /** JSON. */
  readonly subject: string;
  /** JSON. */
  readonly facts: string;
  /** JSON; absent where the change passed. */
  readonly decision?: string;
  /** JSON: what lists show of the decision. */
  readonly digest: string;
}

/** What people say of a change that would be newly held. */
export type SimulationLabel = 'rightlyHeld' | 'falseAlarm' | 'cannotTell';

/** A change that would fare otherwise. */
export interface SimulatedChange {
  readonly decisionId: string;
  readonly decidedAt: string;
  readonly kind: DifferenceKind;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Who asked for the decision. */
  readonly caller: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly tier: string;
  readonly teams: readonly string[];
  readonly rules: readonly string[];
  readonly entityRefs: readonly string[];
  readonly reason: string;
  readonly isSampled: boolean;
  readonly label?: SimulationLabel;
  readonly labelledBy?: string;
  readonly labelledAt?: string;
}

/** A simulation that somebody works on. */
export interface LeasedSimulation {
  readonly simulation: Simulation;
  readonly leaseToken: string;
}

/** Labels of the sample of a simulation. */
export type SampleLabels = Readonly<Record<SimulationLabel, number>> & {
  readonly sample: number;
};

import type {
  Outcome,
  SimulatedKind,
  SimulatedResult,
} from '@ai-enablement/governance-core';
import type { UseOrigin } from './useModel';

/** Where a simulation stands. */
export type SimulationState =
  'queued' | 'running' | 'done' | 'cancelled' | 'failed';

/** How a change would fare otherwise. */
export type DifferenceKind = Exclude<SimulatedKind, 'unchanged'>;

/** Number of changes by how they would fare otherwise. */
export type Differences = Readonly<Record<DifferenceKind, number>>;

/** Numbers of changes; each that was replayed is in `before`, in `results`, and is unchanged or in one kind of difference. */
export interface SimulationCounts {
  /** What was decided; a change of the past was merged, and so passed. */
  readonly before: Readonly<Record<'passed' | 'held', number>>;
  readonly results: Readonly<Record<SimulatedResult, number>>;
  readonly unchanged: number;
  readonly differences: Differences;
  /** Made by another version of the engine, or unreadable; in no other count. */
  readonly notComparable: number;
}

/** What a simulation counted so far. */
export interface SimulationTally extends SimulationCounts {
  /** The same counts by where the changes are known from; their sums are the counts above. */
  readonly byOrigin: Readonly<Record<UseOrigin, SimulationCounts>>;
  /** By ref of the owner, or `none`. */
  readonly byTeam: Readonly<Record<string, Differences>>;
  /** By tier, or `unclassified`. */
  readonly byTier: Readonly<Record<string, Differences>>;
  readonly byRule: Readonly<Record<string, Differences>>;
}

/** A policy document on the changes of a range, as a job. */
export interface Simulation {
  readonly simulationId: string;
  readonly versionId?: string;
  readonly digest: string;
  readonly title: string;
  /** YAML. */
  readonly document: string;
  readonly from: string;
  readonly to: string;
  /** Only changes known from there; absent for all. */
  readonly origin?: UseOrigin;
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

/** What people say of a change that would be newly held. */
export type SimulationLabel = 'rightlyHeld' | 'falseAlarm' | 'cannotTell';

/** A change that would fare otherwise. */
export interface SimulatedChange {
  /** Id of the decision, or of the change of the past. */
  readonly decisionId: string;
  readonly origin: UseOrigin;
  /** When it was decided on, or merged. */
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

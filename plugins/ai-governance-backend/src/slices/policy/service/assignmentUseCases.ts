import type { AuditFacade } from '../../audit/facade';
import type { StageAssignment, TierAssignment } from '../model';
import { assignStage, type StageOrder } from './assignStage';
import { assignTier, type TierOrder } from './assignTier';
import {
  type Confirmation,
  type ConfirmationOrder,
  confirmTier,
} from './confirmTier';
import type { AssignmentDeps } from './inSnapshot';
import { type Evidenced, evidenced, withEvidence } from './evidenced';
import type { SnapshotReader } from './snapshotReader';

/** An assigned tier with what it comes to. */
export type TierResult = Evidenced<TierAssignment> & {
  /** Tier id, or `unclassified`. */
  readonly effectiveTier: string;
};

/** What people can assign. */
export interface AssignmentUseCases {
  assignTier(order: TierOrder): Promise<TierResult>;
  /** Fails with what `confirmTier` fails with. */
  confirmTier(order: ConfirmationOrder): Promise<Evidenced<Confirmation>>;
  assignStage(order: StageOrder): Promise<Evidenced<StageAssignment>>;
  /** All stages in force, by group. */
  stages(): Promise<readonly Evidenced<StageAssignment>[]>;
}

/** What the use cases work with. */
export interface AssignmentUseCaseDeps {
  readonly assignments: AssignmentDeps;
  readonly snapshots: SnapshotReader;
  readonly audit: AuditFacade;
}

/** Assigning tiers and stages, without any permission asked. */
export function assignmentUseCases({
  assignments,
  snapshots,
  audit,
}: AssignmentUseCaseDeps): AssignmentUseCases {
  return {
    async assignTier(order) {
      const outcome = await assignTier(assignments, order);
      const assignment = await evidenced(audit, outcome.assignment);
      return { ...assignment, effectiveTier: outcome.effectiveTier };
    },
    async confirmTier(order) {
      return evidenced(audit, await confirmTier(assignments, order));
    },
    async assignStage(order) {
      return evidenced(audit, await assignStage(assignments, order));
    },
    async stages() {
      const { stageAssignments } = await snapshots.current();
      const stages = await withEvidence(audit, [...stageAssignments.values()]);
      return stages.toSorted((a, b) => (a.groupRef < b.groupRef ? -1 : 1));
    },
  };
}

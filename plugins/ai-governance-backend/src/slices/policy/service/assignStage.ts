import type { Stage } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { SnapshotContent, StageAssignment } from '../model';
import { createPseudonymise } from './identity';
import { type AssignmentDeps, inSnapshot } from './inSnapshot';
import { stageAssigned } from './ledgerDrafts';
import type { Caller } from './trust';

/** A stage to be assigned. */
export interface StageOrder {
  readonly caller: Caller;
  readonly groupRef: string;
  readonly stage: Stage;
  readonly reason: string;
}

/** Assigns a stage to a group. Fails with `policy.groupNotFound`. */
export function assignStage(
  deps: AssignmentDeps,
  order: StageOrder,
): Promise<StageAssignment> {
  return inSnapshot(deps, order.caller, async (transaction, content) => {
    const { caller, groupRef, stage, reason } = order;
    requireGroup(content, groupRef);
    const isOther = (other: StageAssignment) => other.groupRef !== groupRef;
    const assignment = {
      groupRef,
      stage,
      reason,
      assignedBy: caller.subject,
      assignedAt: deps.ambient.now(),
      ledgerEntryId: await deps.audit.stage(
        transaction,
        stageAssigned({
          groupRef,
          stage,
          previousStage: content.stages.find(other => !isOther(other))?.stage,
          reasonDigest: createPseudonymise(content.state.salt)(reason),
          actor: caller.subject,
        }),
      ),
    };
    await deps.store.assignStage(transaction, assignment);
    const stages = [...content.stages.filter(isOther), assignment];
    return { next: { ...content, stages }, result: () => assignment };
  });
}

function requireGroup({ entities }: SnapshotContent, ref: string): void {
  if (entities.some(entity => entity.ref === ref && entity.kind === 'group')) {
    return;
  }
  throw new CodedError('policy.groupNotFound', `there is no group \`${ref}\``);
}

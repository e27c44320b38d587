import type { Knex } from 'knex';
import type {
  PolicyStageAssignmentRow,
  PolicyTierAssignmentRow,
} from '../../../database/tables';
import type { StageAssignment, TierAssignment } from '../model';
import type { AssignmentViews } from '../views';

/** Assignments as their tables show them. */
export class DatabaseAssignmentViews implements AssignmentViews {
  constructor(private readonly knex: Knex) {}

  async hasAssignedTier(
    assignment: Pick<
      TierAssignment,
      'entityRef' | 'tier' | 'isCritical' | 'reason' | 'assignedBy'
    >,
  ) {
    const row = await this.knex<PolicyTierAssignmentRow>(
      'policy_tier_assignments',
    )
      .select('number')
      .where({
        entity_ref: assignment.entityRef,
        tier: assignment.tier ?? null,
        is_critical: assignment.isCritical ?? null,
        reason: assignment.reason,
        assigned_by: assignment.assignedBy,
      })
      .first();
    return row !== undefined;
  }

  async hasAssignedStage(
    assignment: Pick<
      StageAssignment,
      'groupRef' | 'stage' | 'reason' | 'assignedBy'
    >,
  ) {
    const row = await this.knex<PolicyStageAssignmentRow>(
      'policy_stage_assignments',
    )
      .select('number')
      .where({
        group_ref: assignment.groupRef,
        stage: assignment.stage,
        reason: assignment.reason,
        assigned_by: assignment.assignedBy,
      })
      .first();
    return row !== undefined;
  }
}

import { lockSingleRow } from '../../../database/dialect';
import type {
  PolicyEntityRow,
  PolicySnapshotRow,
  PolicyStageAssignmentRow,
  PolicyTierAssignmentRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type {
  EntityMark,
  SnapshotState,
  StageAssignment,
  TierAssignment,
} from '../model';
import type {
  HighWaterChanges,
  SnapshotChanges,
  SnapshotStore,
} from '../store';
import { saveHighWaterMarks } from './highWaterRows';
import {
  selectPeople,
  selectSnapshotContent,
  selectSnapshotState,
} from './snapshotQueries';
import { saveSnapshotChanges } from './saveSnapshotChanges';

/** The tables of the snapshot and of assignments. */
export class DatabaseSnapshotStore implements SnapshotStore {
  async lock(transaction: Transaction) {
    const trx = knexOf(transaction);
    await lockSingleRow(trx, 'policy_snapshot');
    return selectSnapshotState(trx);
  }

  content(transaction: Transaction) {
    return selectSnapshotContent(knexOf(transaction));
  }

  people(transaction: Transaction) {
    return selectPeople(knexOf(transaction));
  }

  async marks(transaction: Transaction) {
    const rows = await knexOf(transaction)<PolicyEntityRow>(
      'policy_entities',
    ).select('ref', 'effective_tier', 'mark');
    return rows.map(row => ({
      ref: row.ref,
      effectiveTier: row.effective_tier ?? undefined,
      mark: row.mark ?? undefined,
    }));
  }

  async saveChanges(transaction: Transaction, changes: SnapshotChanges) {
    await saveSnapshotChanges(knexOf(transaction), changes);
  }

  async saveState(
    transaction: Transaction,
    state: Pick<SnapshotState, 'version' | 'readStartedAt' | 'refreshedAt'>,
  ) {
    await knexOf(transaction)<PolicySnapshotRow>('policy_snapshot')
      .where({ id: 1 })
      .update({
        version: state.version,
        read_started_at: state.readStartedAt ?? null,
        refreshed_at: state.refreshedAt ?? null,
      });
  }

  async saveHighWater(transaction: Transaction, changes: HighWaterChanges) {
    await saveHighWaterMarks(knexOf(transaction), changes);
  }

  async saveMarks(
    transaction: Transaction,
    marks: readonly Required<EntityMark>[],
  ) {
    const trx = knexOf(transaction);
    for (const { ref, effectiveTier, mark } of marks) {
      await trx<PolicyEntityRow>('policy_entities').where({ ref }).update({
        effective_tier: effectiveTier,
        mark,
        refresh_pending: true,
      });
    }
  }

  async clearPending(
    transaction: Transaction,
    { ref, mark }: Pick<EntityMark, 'ref' | 'mark'>,
  ) {
    await knexOf(transaction)<PolicyEntityRow>('policy_entities')
      .where({ ref, mark: mark ?? null })
      .update({ refresh_pending: false });
  }

  async assignTier(transaction: Transaction, assignment: TierAssignment) {
    const trx = knexOf(transaction);
    await trx<PolicyTierAssignmentRow>('policy_tier_assignments')
      .where({ entity_ref: assignment.entityRef })
      .whereNull('superseded_at')
      .update({ superseded_at: assignment.assignedAt });
    await trx<PolicyTierAssignmentRow>('policy_tier_assignments').insert({
      entity_ref: assignment.entityRef,
      tier: assignment.tier ?? null,
      is_critical: assignment.isCritical ?? null,
      reason: assignment.reason,
      assigned_by: assignment.assignedBy,
      assigned_at: assignment.assignedAt,
      superseded_at: null,
      ledger_entry_id: assignment.ledgerEntryId,
    });
  }

  async assignStage(transaction: Transaction, assignment: StageAssignment) {
    const trx = knexOf(transaction);
    await trx<PolicyStageAssignmentRow>('policy_stage_assignments')
      .where({ group_ref: assignment.groupRef })
      .whereNull('superseded_at')
      .update({ superseded_at: assignment.assignedAt });
    await trx<PolicyStageAssignmentRow>('policy_stage_assignments').insert({
      group_ref: assignment.groupRef,
      stage: assignment.stage,
      reason: assignment.reason,
      assigned_by: assignment.assignedBy,
      assigned_at: assignment.assignedAt,
      superseded_at: null,
      ledger_entry_id: assignment.ledgerEntryId,
    });
  }
}

import {
  chunk,
  lockSingleRow,
  PARAMETERS_PER_STATEMENT,
} from '../../../database/dialect';
import type {
  PolicyEntityRow,
  PolicySnapshotRow,
  PolicyStageAssignmentRow,
  PolicyTierAssignmentRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import { groupBy } from '../../../shared/groupBy';
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

/** Rows of eight columns that one statement's parameters hold. */
const ASSIGNMENTS_PER_STATEMENT = 110;

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
    // Many entities share few marks: a statement for each that differs, not for each entity.
    const alike = groupBy(marks, each => `${each.effectiveTier} ${each.mark}`);
    for (const same of alike.values()) {
      for (const piece of chunk(same, PARAMETERS_PER_STATEMENT)) {
        const [first] = piece;
        await trx<PolicyEntityRow>('policy_entities')
          .whereIn(
            'ref',
            piece.map(({ ref }) => ref),
          )
          .update({
            effective_tier: first?.effectiveTier,
            mark: first?.mark,
            refresh_pending: true,
          });
      }
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
    await trx('policy_tier_assignments').insert(toAssignmentRow(assignment));
  }

  async assignTiers(
    transaction: Transaction,
    assignments: readonly TierAssignment[],
  ) {
    const trx = knexOf(transaction);
    for (const piece of chunk(assignments, ASSIGNMENTS_PER_STATEMENT)) {
      const [first] = piece;
      if (!first) continue;
      await trx<PolicyTierAssignmentRow>('policy_tier_assignments')
        .whereIn(
          'entity_ref',
          piece.map(({ entityRef }) => entityRef),
        )
        .whereNull('superseded_at')
        .update({ superseded_at: first.assignedAt });
      await trx('policy_tier_assignments').insert(piece.map(toAssignmentRow));
    }
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

const toAssignmentRow = (
  assignment: TierAssignment,
): Omit<PolicyTierAssignmentRow, 'number'> => ({
  entity_ref: assignment.entityRef,
  tier: assignment.tier ?? null,
  is_critical: assignment.isCritical ?? null,
  reason: assignment.reason,
  assigned_by: assignment.assignedBy,
  assigned_at: assignment.assignedAt,
  superseded_at: null,
  ledger_entry_id: assignment.ledgerEntryId,
});

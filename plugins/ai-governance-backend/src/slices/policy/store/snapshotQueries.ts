import type { Knex } from 'knex';
import type {
  PolicyEntityRow,
  PolicyPersonIdentityRow,
  PolicyPersonRow,
  PolicySnapshotRow,
  PolicyStageAssignmentRow,
  PolicyTierAssignmentRow,
} from '../../../database/tables';
import type { SnapshotContent, SnapshotPerson, SnapshotState } from '../model';
import { groupBy } from '../../../shared/groupBy';
import {
  toEntity,
  toSnapshotState,
  toStageAssignment,
  toTierAssignment,
} from '../rows';
import { selectOpenExceptions } from './exceptionQueries';
import { selectHighWaterMarks } from './highWaterRows';

/** State of the snapshot; one query. */
export async function selectSnapshotState(knex: Knex): Promise<SnapshotState> {
  const row = await knex<PolicySnapshotRow>('policy_snapshot')
    .where({ id: 1 })
    .first();
  if (!row) throw new Error('the state of the snapshot is missing');
  return toSnapshotState(row);
}

/** Everything that a status depends on; seven queries, whatever the size. */
export async function selectSnapshotContent(
  knex: Knex,
): Promise<SnapshotContent> {
  // INVARIANT: the state is read first; what changes meanwhile has a later version and is read again next time.
  const state = await selectSnapshotState(knex);
  const entities = await knex<PolicyEntityRow>('policy_entities')
    .select('document')
    .orderBy('ref');
  const tiers = await knex<PolicyTierAssignmentRow>(
    'policy_tier_assignments',
  ).whereNull('superseded_at');
  const stages = await knex<PolicyStageAssignmentRow>(
    'policy_stage_assignments',
  ).whereNull('superseded_at');
  return {
    state,
    entities: entities.map(toEntity),
    tiers: tiers.map(toTierAssignment),
    stages: stages.map(toStageAssignment),
    highWater: await selectHighWaterMarks(knex),
    // What had ended when the catalog was last read acts no more; what ended since is told by its instants.
    exceptions: await selectOpenExceptions(knex, state.refreshedAt ?? ''),
  };
}

/** All people of the snapshot; two queries. */
export async function selectPeople(
  knex: Knex,
): Promise<readonly SnapshotPerson[]> {
  const people = await knex<PolicyPersonRow>('policy_people');
  const identities = await knex<PolicyPersonIdentityRow>(
    'policy_person_identities',
  ).orderBy('identity_hash');
  const hashes = groupBy(identities, row => row.person_id);
  return people.map(row => ({
    personId: row.person_id,
    identityHashes: (hashes.get(row.person_id) ?? []).map(
      identity => identity.identity_hash,
    ),
    groups: JSON.parse(row.groups),
  }));
}

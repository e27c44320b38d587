import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  PolicyEntityRow,
  PolicyPersonIdentityRow,
  PolicyPersonRow,
} from '../../../database/tables';
import type { SnapshotEntity, SnapshotPerson } from '../model';
import type { SnapshotChanges } from '../store';

/** Writes the differences between two readings of the catalog, many rows a statement. */
export async function saveSnapshotChanges(
  trx: Knex.Transaction,
  changes: SnapshotChanges,
): Promise<void> {
  for (const refs of chunk(changes.removedRefs, PARAMETERS_PER_STATEMENT)) {
    await trx<PolicyEntityRow>('policy_entities')
      .whereIn('ref', [...refs])
      .delete();
  }
  for (const entities of chunk(changes.upserted, 100)) {
    await upsertEntities(trx, entities);
  }
  const changedPeople = changes.upsertedPeople.map(({ personId }) => personId);
  for (const ids of chunk(
    [...changes.removedPersonIds, ...changedPeople],
    PARAMETERS_PER_STATEMENT,
  )) {
    await trx<PolicyPersonIdentityRow>('policy_person_identities')
      .whereIn('person_id', [...ids])
      .delete();
    await trx<PolicyPersonRow>('policy_people')
      .whereIn('person_id', [...ids])
      .delete();
  }
  for (const people of chunk(changes.upsertedPeople, 100)) {
    await insertPeople(trx, people);
  }
}

async function upsertEntities(
  trx: Knex.Transaction,
  entities: readonly SnapshotEntity[],
): Promise<void> {
  await trx<PolicyEntityRow>('policy_entities')
    .insert(
      entities.map(entity => ({
        ref: entity.ref,
        kind: entity.kind,
        document: JSON.stringify(entity),
      })),
    )
    .onConflict('ref')
    .merge(['kind', 'document']);
}

async function insertPeople(
  trx: Knex.Transaction,
  people: readonly SnapshotPerson[],
): Promise<void> {
  await trx<PolicyPersonRow>('policy_people').insert(
    people.map(({ personId, groups }) => ({
      person_id: personId,
      groups: JSON.stringify(groups),
    })),
  );
  const identities = people.flatMap(({ personId, identityHashes }) =>
    identityHashes.map(identity_hash => ({
      identity_hash,
      person_id: personId,
    })),
  );
  for (const rows of chunk(identities, 200)) {
    await trx<PolicyPersonIdentityRow>('policy_person_identities').insert([
      ...rows,
    ]);
  }
}

import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { PolicyEntityRow } from '../../../database/tables';
import type { SnapshotPerson } from '../model';
import {
  selectPeople,
  selectSnapshotContent,
  selectSnapshotState,
} from '../store/snapshotQueries';
import type { SnapshotViews } from '../views';

/** The snapshot as its tables show it. */
export class DatabaseSnapshotViews implements SnapshotViews {
  constructor(private readonly knex: Knex) {}

  state() {
    return selectSnapshotState(this.knex);
  }

  content() {
    return selectSnapshotContent(this.knex);
  }

  everybody() {
    return selectPeople(this.knex);
  }

  async pendingMarks(limit: number) {
    const rows = await this.knex<PolicyEntityRow>('policy_entities')
      .select('ref', 'mark')
      .where({ refresh_pending: true })
      .orderBy('ref')
      .limit(limit);
    return rows.map(row => ({ ref: row.ref, mark: row.mark ?? undefined }));
  }

  async peopleByIdentity(hashes: readonly string[]) {
    const people = new Map<string, Omit<SnapshotPerson, 'identityHashes'>>();
    for (const piece of chunk(hashes, PARAMETERS_PER_STATEMENT)) {
      const rows: {
        identity_hash: string;
        person_id: string;
        groups: string;
      }[] = await this.knex('policy_person_identities')
        .join(
          'policy_people',
          'policy_people.person_id',
          'policy_person_identities.person_id',
        )
        .whereIn('identity_hash', [...piece])
        .select(
          'policy_person_identities.identity_hash',
          'policy_people.person_id',
          'policy_people.groups',
        );
      rows.forEach(row =>
        people.set(row.identity_hash, {
          personId: row.person_id,
          groups: JSON.parse(row.groups),
        }),
      );
    }
    return people;
  }
}

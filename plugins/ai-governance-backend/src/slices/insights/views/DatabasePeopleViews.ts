import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  InsightsIdentityRow,
  InsightsMembershipRow,
  InsightsOwnershipRow,
} from '../../../database/tables';
import { toIdentity, toMembership, toOwnership } from '../rows';
import type { PeopleViews } from '../views';

/** Who belonged where, and for whom pseudonyms stand. */
export class DatabasePeopleViews implements PeopleViews {
  constructor(private readonly knex: Knex) {}

  async memberships({
    team,
    person,
  }: {
    readonly team?: string;
    readonly person?: string;
  }) {
    const table = this.knex<InsightsMembershipRow>('insights_memberships');
    if (team !== undefined) table.where({ team });
    else if (person !== undefined) table.where({ person_id: person });
    else table.whereNull('to_day');
    const rows = await table.orderBy(['person_id', 'team', 'from_day']);
    return rows.map(toMembership);
  }

  async ownerships({
    team,
    repository,
  }: {
    readonly team?: string;
    readonly repository?: string;
  }) {
    const table = this.knex<InsightsOwnershipRow>('insights_ownerships');
    if (repository !== undefined) table.where({ repository });
    else if (team === undefined) table.whereNull('to_day');
    else
      table.whereIn(
        'repository',
        this.knex('insights_ownerships').where({ team }).select('repository'),
      );
    const rows = await table.orderBy(['repository', 'from_day']);
    return rows.map(toOwnership);
  }

  async mapped() {
    const rows = await this.knex<InsightsIdentityRow>(
      'insights_identities',
    ).whereNotNull('mapped_as');
    return rows.map(toIdentity);
  }

  async identities(ids: readonly string[]) {
    const found = [];
    for (const piece of chunk(ids, PARAMETERS_PER_STATEMENT))
      found.push(
        ...(await this.knex<InsightsIdentityRow>('insights_identities').whereIn(
          'identity',
          [...piece],
        )),
      );
    return found.map(toIdentity);
  }

  async unmapped() {
    const row: { count?: number | string } | undefined = await this.knex(
      'insights_identities',
    )
      .whereNull('mapped_as')
      .whereNull('person_id')
      .count({ count: '*' })
      .first();
    return Number(row?.count ?? 0);
  }

  /** Those that nobody said anything of. */
  async strangers() {
    const rows = await this.knex<InsightsIdentityRow>('insights_identities')
      .whereNull('mapped_as')
      .orderBy('signals', 'desc')
      .orderBy('identity');
    return rows.map(toIdentity);
  }
}

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
    people,
  }: {
    readonly team?: string;
    readonly people?: readonly string[];
  }) {
    const table = () =>
      this.knex<InsightsMembershipRow>('insights_memberships').orderBy([
        'person_id',
        'team',
        'from_day',
      ]);
    const found: InsightsMembershipRow[] = [];
    if (people !== undefined)
      for (const piece of chunk(people, PARAMETERS_PER_STATEMENT))
        found.push(...(await table().whereIn('person_id', [...piece])));
    else if (team !== undefined) found.push(...(await table().where({ team })));
    else found.push(...(await table().whereNull('to_day')));
    return found.map(toMembership);
  }

  async ownerships({
    team,
    repositories,
  }: {
    readonly team?: string;
    readonly repositories?: readonly string[];
  }) {
    const table = () =>
      this.knex<InsightsOwnershipRow>('insights_ownerships').orderBy([
        'repository',
        'from_day',
      ]);
    const found: InsightsOwnershipRow[] = [];
    if (repositories !== undefined)
      for (const piece of chunk(repositories, PARAMETERS_PER_STATEMENT))
        found.push(...(await table().whereIn('repository', [...piece])));
    else if (team === undefined)
      found.push(...(await table().whereNull('to_day')));
    else
      found.push(
        ...(await table().whereIn(
          'repository',
          this.knex('insights_ownerships').where({ team }).select('repository'),
        )),
      );
    return found.map(toOwnership);
  }

  async known() {
    const rows = await this.knex<InsightsIdentityRow>('insights_identities')
      .whereNotNull('mapped_as')
      .orWhereNotNull('person_id');
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

import type {
  InsightsIdentityRow,
  InsightsMembershipRow,
  InsightsOwnershipRow,
} from '../../../database/tables';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { KnownIdentity, Membership, Ownership } from '../model';
import type { PeopleStore } from '../store';

const MEMBERSHIP_COLUMNS = 5;
const OWNERSHIP_COLUMNS = 6;

/** Tables of who belonged where. */
export class DatabasePeopleStore implements PeopleStore {
  async saveMemberships(
    transaction: Transaction,
    changed: readonly Membership[],
  ) {
    const rows = changed.map(each => ({
      person_id: each.personId,
      team: each.team,
      from_day: each.from,
      to_day: each.to ?? null,
      is_assumed: each.isAssumed,
    }));
    for (const piece of chunk(
      rows,
      Math.floor(PARAMETERS_PER_STATEMENT / MEMBERSHIP_COLUMNS),
    ))
      await knexOf(transaction)<InsightsMembershipRow>('insights_memberships')
        .insert([...piece])
        .onConflict(['person_id', 'team', 'from_day'])
        .merge();
  }

  async saveOwnerships(
    transaction: Transaction,
    changed: readonly Ownership[],
  ) {
    const rows = changed.map(each => ({
      repository: each.repository,
      from_day: each.from,
      to_day: each.to ?? null,
      team: each.team ?? null,
      tier: each.tier ?? null,
      is_assumed: each.isAssumed,
    }));
    for (const piece of chunk(
      rows,
      Math.floor(PARAMETERS_PER_STATEMENT / OWNERSHIP_COLUMNS),
    ))
      await knexOf(transaction)<InsightsOwnershipRow>('insights_ownerships')
        .insert([...piece])
        .onConflict(['repository', 'from_day'])
        .merge();
  }

  async resolve(
    transaction: Transaction,
    resolved: readonly Pick<KnownIdentity, 'identity' | 'personId'>[],
  ) {
    for (const { identity, personId } of resolved)
      await knexOf(transaction)<InsightsIdentityRow>('insights_identities')
        .where({ identity })
        .whereNull('mapped_as')
        .update({ person_id: personId ?? null });
  }

  async map(
    transaction: Transaction,
    {
      identity,
      mappedAs,
      personId,
      userRef,
    }: Pick<KnownIdentity, 'identity' | 'mappedAs' | 'personId' | 'userRef'>,
  ) {
    const mapped = await knexOf(transaction)<InsightsIdentityRow>(
      'insights_identities',
    )
      .where({ identity })
      .update({
        mapped_as: mappedAs ?? null,
        person_id: personId ?? null,
        user_ref: userRef ?? null,
      });
    return mapped === 1;
  }
}

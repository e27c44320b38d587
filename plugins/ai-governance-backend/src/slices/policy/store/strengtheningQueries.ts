import type { Knex } from 'knex';
import type { PolicyStrengtheningRow } from '../../../database/tables';
import type { StoredStrengthening } from '../model';
import { toStrengthening } from '../strengtheningRows';

/** Strengthenings that had not ended at an instant, soonest end first; one query. */
export async function selectOpenStrengthenings(
  knex: Knex,
  since: string,
): Promise<readonly StoredStrengthening[]> {
  const rows = await knex<PolicyStrengtheningRow>('policy_strengthenings')
    .where('expires_at', '>', since)
    .whereNull('ended_at')
    .orderBy('expires_at')
    .orderBy('strengthening_id');
  return rows.map(toStrengthening);
}

/** A strengthening by its id; one query. */
export async function selectStrengthening(
  knex: Knex,
  strengtheningId: string,
): Promise<StoredStrengthening | undefined> {
  const row = await knex<PolicyStrengtheningRow>('policy_strengthenings')
    .where({ strengthening_id: strengtheningId })
    .first();
  return row && toStrengthening(row);
}

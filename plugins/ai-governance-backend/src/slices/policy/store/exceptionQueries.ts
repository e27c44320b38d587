import type { Knex } from 'knex';
import type {
  PolicyBreakGlassRow,
  PolicyWaiverRow,
} from '../../../database/tables';
import { toBreakGlass, toWaiver } from '../exceptionRows';
import type { OpenExceptions, StoredBreakGlass, StoredWaiver } from '../model';
import { selectOpenStrengthenings } from './strengtheningQueries';

/** Waivers, uses of break-glass and strengthenings that had not ended at an instant, or wait for somebody; three queries. */
export async function selectOpenExceptions(
  knex: Knex,
  since: string,
): Promise<OpenExceptions> {
  const waivers = await knex<PolicyWaiverRow>('policy_waivers')
    .where('expires_at', '>', since)
    .whereNull('revoked_at')
    .whereRaw("(verdict is null or verdict = 'approved')")
    .orderBy('expires_at')
    .orderBy('waiver_id');
  const breakGlass = await knex<PolicyBreakGlassRow>('policy_break_glass')
    .whereRaw('(reviewed_at is null or expires_at > ?)', [since])
    .orderBy('used_at', 'desc')
    .orderBy('break_glass_id', 'desc');
  return {
    waivers: waivers.map(toWaiver),
    breakGlass: breakGlass.map(toBreakGlass),
    strengthenings: await selectOpenStrengthenings(knex, since),
  };
}

/** A waiver by its id; one query. */
export async function selectWaiver(
  knex: Knex,
  waiverId: string,
): Promise<StoredWaiver | undefined> {
  const row = await knex<PolicyWaiverRow>('policy_waivers')
    .where({ waiver_id: waiverId })
    .first();
  return row && toWaiver(row);
}

/** A use of break-glass by its id; one query. */
export async function selectBreakGlass(
  knex: Knex,
  breakGlassId: string,
): Promise<StoredBreakGlass | undefined> {
  const row = await knex<PolicyBreakGlassRow>('policy_break_glass')
    .where({ break_glass_id: breakGlassId })
    .first();
  return row && toBreakGlass(row);
}

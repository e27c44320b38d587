import type { WaiverStatus } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import type { PolicyWaiverRow } from '../../../database/tables';
import type { WaiverPhase } from '../views';

/** The statuses of each phase. */
export const STATUSES_OF: Readonly<
  Record<WaiverPhase, readonly WaiverStatus[]>
> = {
  waiting: ['requested'],
  acting: ['active', 'scheduled'],
  over: ['expired', 'refused', 'revoked'],
};

type Select = Knex.QueryBuilder<PolicyWaiverRow, PolicyWaiverRow[]>;

/** Keeps the waivers of one status at an instant: what `waiverStatus` of the core says of a row, as a condition. */
export function whereWaiverStatus(
  select: Select,
  status: WaiverStatus,
  now: string,
): void {
  switch (status) {
    case 'revoked':
      select.whereNotNull('revoked_at');
      return;
    case 'refused':
      select.whereNull('revoked_at').where({ verdict: 'refused' });
      return;
    case 'expired':
      select
        .whereNull('revoked_at')
        .whereRaw("(verdict is null or verdict = 'approved')")
        .where('expires_at', '<=', now);
      return;
    case 'requested':
      select
        .whereNull('revoked_at')
        .whereNull('verdict')
        .where('expires_at', '>', now);
      return;
    default:
      select
        .whereNull('revoked_at')
        .where({ verdict: 'approved' })
        .where('expires_at', '>', now)
        .where('active_from', status === 'active' ? '<=' : '>', now);
  }
}

/** Keeps the waivers of a phase at an instant. */
export function whereWaiverPhase(
  select: Select,
  phase: WaiverPhase,
  now: string,
): void {
  select.where(any => {
    for (const status of STATUSES_OF[phase]) {
      any.orWhere(one => whereWaiverStatus(one, status, now));
    }
  });
}

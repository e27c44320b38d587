import type { Knex } from 'knex';
import type { PolicyWaiverRow } from '../../../database/tables';
import type { WaiversQuery } from '../views';
import { whereWaiverPhase, whereWaiverStatus } from './whereWaiverStatus';

/** Keeps the waivers that a query wants, whatever their order. */
export function whereWanted(
  select: Knex.QueryBuilder<PolicyWaiverRow, PolicyWaiverRow[]>,
  query: Omit<WaiversQuery, 'limit' | 'cursor' | 'sort'>,
): void {
  const { status, phase, now, by, endsUntil } = query;
  if (status !== undefined) whereWaiverStatus(select, status, now);
  if (phase !== undefined) whereWaiverPhase(select, phase, now);
  const scope = {
    entity_ref: query.entityRef,
    repository: query.repository,
    system_ref: query.systemRef,
    group_ref: query.groupRef,
    rule: query.rule,
  };
  for (const [column, value] of Object.entries(scope)) {
    if (value !== undefined) select.where(column, value);
  }
  if (by !== undefined) {
    select.where('requested_by', by.isOthers ? '<>' : '=', by.person);
  }
  if (endsUntil !== undefined) select.where('expires_at', '<=', endsUntil);
}

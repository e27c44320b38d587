import type { Knex } from 'knex';
import type { PolicyStrengtheningRow } from '../../../database/tables';
import { readInstantCursor } from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import { selectStrengthening } from '../store/strengtheningQueries';
import { toStrengthening } from '../strengtheningRows';
import type { StrengtheningsQuery, StrengtheningViews } from '../views';
import { strengtheningCursor } from './strengtheningCursor';

/** Strengthenings as their table shows them. */
export class DatabaseStrengtheningViews implements StrengtheningViews {
  constructor(private readonly knex: Knex) {}

  strengthening(strengtheningId: string) {
    return selectStrengthening(this.knex, strengtheningId);
  }

  async strengthenings(query: StrengtheningsQuery) {
    const select = this.knex<PolicyStrengtheningRow>('policy_strengthenings')
      .orderBy('started_at', 'desc')
      .orderBy('strengthening_id', 'desc')
      .limit(query.limit + 1);
    whereWanted(select, query);
    if (query.cursor !== undefined) {
      const { at, id } = readInstantCursor(query.cursor);
      select.whereRaw(
        '(started_at < ? or (started_at = ? and strengthening_id < ?))',
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toStrengthening), query, {
      item: strengthening => strengthening,
      cursor: strengtheningCursor,
    });
  }
}

function whereWanted(
  select: Knex.QueryBuilder<PolicyStrengtheningRow, PolicyStrengtheningRow[]>,
  { status, now, entityRef, repository, groupRef, by }: StrengtheningsQuery,
): void {
  if (status === 'ended') select.whereNotNull('ended_at');
  if (status === 'active' || status === 'expired') {
    const isLater = status === 'active' ? '>' : '<=';
    select.whereNull('ended_at').where('expires_at', isLater, now);
  }
  if (entityRef !== undefined) {
    select.whereRaw('(entity_ref = ? or system_ref = ? or domain_ref = ?)', [
      entityRef,
      entityRef,
      entityRef,
    ]);
  }
  if (repository !== undefined) select.where({ repository });
  if (groupRef !== undefined) select.where({ group_ref: groupRef });
  if (by !== undefined) {
    select.where('started_by', by.isOthers ? '<>' : '=', by.person);
  }
}

import type { Knex } from 'knex';
import type {
  PolicyBreakGlassRow,
  PolicyWaiverRow,
} from '../../../database/tables';
import { toPage } from '../../../shared/page';
import { toBreakGlass, toWaiver } from '../exceptionRows';
import { selectBreakGlass, selectWaiver } from '../store/exceptionQueries';
import type { BreakGlassQuery, ExceptionViews, WaiversQuery } from '../views';
import { breakGlassCursor, waiverOrder } from './exceptionCursors';
import { whereWanted } from './whereWanted';

/** Waivers and break-glass as their tables show them. */
export class DatabaseExceptionViews implements ExceptionViews {
  constructor(private readonly knex: Knex) {}

  waiver(waiverId: string) {
    return selectWaiver(this.knex, waiverId);
  }

  breakGlass(breakGlassId: string) {
    return selectBreakGlass(this.knex, breakGlassId);
  }

  async waivers(query: WaiversQuery) {
    const order = waiverOrder(query);
    const column = order.isByExpiry ? 'expires_at' : 'requested_at';
    const direction = order.isAscending ? 'asc' : 'desc';
    const select = this.knex<PolicyWaiverRow>('policy_waivers')
      .orderBy(column, direction)
      .orderBy('waiver_id', direction)
      .limit(query.limit + 1);
    whereWanted(select, query);
    if (query.cursor !== undefined) {
      const { at, id } = order.read(query.cursor);
      const after = order.isAscending ? '>' : '<';
      select.whereRaw(
        `(${column} ${after} ? or (${column} = ? and waiver_id ${after} ?))`,
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toWaiver), query, {
      item: waiver => waiver,
      cursor: order.cursorOf,
    });
  }

  async breakGlassUses(query: BreakGlassQuery) {
    const { review, repository, cursor } = query;
    const select = this.knex<PolicyBreakGlassRow>('policy_break_glass')
      .orderBy('used_at', 'desc')
      .orderBy('break_glass_id', 'desc')
      .limit(query.limit + 1);
    if (review === 'open') select.whereNull('reviewed_at');
    if (review === 'done') select.whereNotNull('reviewed_at');
    if (repository !== undefined) select.where({ repository });
    if (cursor !== undefined) {
      const { at, id } = breakGlassCursor.read(cursor);
      select.whereRaw('(used_at < ? or (used_at = ? and break_glass_id < ?))', [
        at,
        at,
        id,
      ]);
    }
    const rows = await select;
    return toPage(rows.map(toBreakGlass), query, {
      item: use => use,
      cursor: breakGlassCursor.cursorOf,
    });
  }

  async unreviewed() {
    const rows = await this.knex<PolicyBreakGlassRow>('policy_break_glass')
      .whereNull('reviewed_at')
      .orderBy('used_at')
      .orderBy('break_glass_id');
    return rows.map(toBreakGlass);
  }
}

import type { Knex } from 'knex';
import type { PolicyTierRequestRow } from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import { toTierRequest } from '../tierRows';
import type { TierRequestsQuery, TierRequestViews } from '../views';

/** Tiers that people ask for as their table shows them. */
export class DatabaseTierRequestViews implements TierRequestViews {
  constructor(private readonly knex: Knex) {}

  async tierRequest(requestId: string) {
    const row = await this.rows().where({ request_id: requestId }).first();
    return row && toTierRequest(row);
  }

  async tierRequests(query: TierRequestsQuery) {
    const { state, entityRef, cursor } = query;
    const select = this.rows()
      .orderBy('requested_at', 'desc')
      .orderBy('request_id', 'desc')
      .limit(query.limit + 1);
    if (state === 'open') select.whereNull('verdict');
    else if (state !== undefined) select.where({ verdict: state });
    if (entityRef !== undefined) select.where({ entity_ref: entityRef });
    if (cursor !== undefined) {
      const { at, id } = readInstantCursor(cursor);
      select.whereRaw(
        '(requested_at < ? or (requested_at = ? and request_id < ?))',
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toTierRequest), query, {
      item: request => request,
      cursor: ({ requestedAt, requestId }) =>
        writeInstantCursor({ at: requestedAt, id: requestId }),
    });
  }

  private rows() {
    return this.knex<PolicyTierRequestRow>('policy_tier_requests');
  }
}

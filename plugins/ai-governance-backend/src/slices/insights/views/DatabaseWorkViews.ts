import type { Knex } from 'knex';
import type {
  InsightsCursorRow,
  InsightsDirtyRow,
  InsightsDroppedRow,
  InsightsSourceRow,
  InsightsStateRow,
  InsightsToldRow,
} from '../../../database/tables';
import { FLEET } from '../model';
import { toSourceState } from '../rows';
import type { WorkViews } from '../views';

/** What waits, and how sources fare. */
export class DatabaseWorkViews implements WorkViews {
  constructor(private readonly knex: Knex) {}

  async dirty(
    limit: number,
    since: string,
    kind: 'subjects' | 'teams' | 'verdicts' | 'fleet',
  ) {
    const query = this.knex<InsightsDirtyRow>('insights_dirty').where(
      'since',
      '<=',
      since,
    );
    if (kind === 'fleet') query.where({ subject: FLEET });
    if (kind === 'teams') query.where('subject', 'like', 'group:%');
    if (kind === 'verdicts') query.where('subject', 'like', 'verdict:%');
    if (kind === 'subjects')
      query
        .whereNot({ subject: FLEET })
        .where('subject', 'not like', 'group:%')
        .where('subject', 'not like', 'verdict:%');
    return query
      .orderBy(['since', 'subject', 'month'])
      .limit(limit)
      .select('subject', 'month', 'mark');
  }

  async dirtyOf(team: string) {
    return this.knex<InsightsDirtyRow>('insights_dirty')
      .where({ subject: team })
      .orderBy('month')
      .select('subject', 'month', 'mark');
  }

  async waiting() {
    const row: { count?: number | string; oldest?: string | null } | undefined =
      await this.knex('insights_dirty')
        .count({ count: '*' })
        .min({ oldest: 'since' })
        .first();
    return {
      count: Number(row?.count ?? 0),
      oldest: row?.oldest ?? undefined,
    };
  }

  async told(limit: number, since: string) {
    return this.knex<InsightsToldRow>('insights_told')
      .where('since', '<=', since)
      .orderBy(['since', 'repository', 'number'])
      .limit(limit)
      .select('repository', 'number', 'mark');
  }

  async cursor(source: string, name: string) {
    const row = await this.knex<InsightsCursorRow>('insights_cursors')
      .where({ source, name })
      .first('value');
    return row?.value;
  }

  async sources() {
    const rows = await this.knex<InsightsSourceRow>('insights_sources');
    return rows.map(toSourceState);
  }

  async dropped() {
    const rows = await this.knex<InsightsDroppedRow>('insights_dropped')
      .orderBy('count', 'desc')
      .orderBy(['source', 'kind', 'path'])
      .limit(1_000);
    return rows.map(row => ({
      source: row.source,
      kind: row.kind,
      path: row.path,
      count: Number(row.count),
      firstSeenAt: row.first_seen_at,
    }));
  }

  async isOlder(source: string, month: string) {
    const older = await this.knex('insights_signals')
      .where({ source })
      .where('month', '<', month)
      .first('month');
    return older !== undefined;
  }

  async state() {
    const row = await this.knex<InsightsStateRow>('insights_state')
      .where({ id: 1 })
      .first();
    return {
      closedUntil: row?.closed_until ?? undefined,
      sealedBefore: row?.sealed_before ?? undefined,
      driftLimit: row?.drift_limit ?? undefined,
    };
  }
}

import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type {
  PolicyDecisionRow,
  PolicyReleaseRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import type { ReleasePlace, StoredRelease } from '../model';
import { toDecidedChange, toRelease } from '../releaseRows';
import type { ReleasesQuery, ReleaseViews } from '../views';

/** Where a page of releases ends. */
export const releaseCursor = ({
  occurredAt,
  releaseId,
}: Pick<StoredRelease, 'occurredAt' | 'releaseId'>): string =>
  writeInstantCursor({ at: occurredAt, id: releaseId });

/** Releases, and the decisions they rest on, as their tables show them. */
export class DatabaseReleaseViews implements ReleaseViews {
  constructor(private readonly knex: Knex) {}

  async release(releaseId: string) {
    const row = await this.rows().where({ release_id: releaseId }).first();
    return row && toRelease(row);
  }

  async releaseByKey(caller: string, idempotencyKey: string) {
    const row = await this.rows()
      .where({ caller, idempotency_key: idempotencyKey })
      .first();
    return row && toRelease(row);
  }

  async releases(query: ReleasesQuery) {
    const { repository, environment, outcome, latest, cursor, limit } = query;
    const select = this.rows()
      .orderBy('occurred_at', 'desc')
      .orderBy('release_id', 'desc')
      .limit(limit + 1);
    if (repository !== undefined) select.where({ repository });
    if (environment !== undefined) select.where({ environment });
    if (latest)
      select.whereIn('release_id', this.latestAtEachPlace(repository));
    if (outcome !== undefined) select.where({ outcome });
    if (cursor !== undefined) {
      const { at, id } = readInstantCursor(cursor);
      select.whereRaw(
        '(occurred_at < ? or (occurred_at = ? and release_id < ?))',
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toRelease), query, {
      item: release => release,
      cursor: releaseCursor,
    });
  }

  async passedHeads({ repository, environment }: ReleasePlace, limit: number) {
    const heads: string[] = await this.rows()
      .where({ repository, environment, outcome: 'pass', is_preview: false })
      .groupBy('head_sha')
      .orderByRaw('max(occurred_at) desc')
      .limit(limit)
      .pluck('head_sha');
    return heads;
  }

  async decidedChanges(repository: string, marks: readonly string[]) {
    const ids = new Set<string>();
    for (const piece of chunk(marks, PARAMETERS_PER_STATEMENT)) {
      const found: { decision_id: string }[] = await this.knex
        .select('decision_id')
        .from(this.ranked(repository, piece).as('ranked'))
        .where('rank_on_head', 1);
      found.forEach(({ decision_id }) => ids.add(decision_id));
    }
    const rows: PolicyDecisionRow[] = [];
    for (const piece of chunk([...ids], PARAMETERS_PER_STATEMENT)) {
      rows.push(
        ...(await this.knex<PolicyDecisionRow>('policy_decisions')
          .whereIn('decision_id', [...piece])
          .where({ is_preview: false })),
      );
    }
    return rows.map(toDecidedChange);
  }

  private rows() {
    return this.knex<PolicyReleaseRow>('policy_releases');
  }

  private latestAtEachPlace(repository: string | undefined) {
    const ranked = this.knex('policy_releases')
      .where({ is_preview: false })
      .select(
        'release_id',
        this.knex.raw(
          'row_number() over (partition by repository, environment order by occurred_at desc, release_id desc) as rank_at_place',
        ),
      );
    if (repository !== undefined) ranked.where({ repository });
    return this.knex
      .select('release_id')
      .from(ranked.as('ranked'))
      .where('rank_at_place', 1);
  }

  private ranked(repository: string, marks: readonly string[]) {
    return this.knex('policy_change_marks as known')
      .join('policy_decisions as made', 'made.decision_id', 'known.decision_id')
      .where('known.repository', repository)
      .whereIn('known.mark', [...marks])
      .select(
        'known.decision_id',
        this.knex.raw(
          'row_number() over (partition by known.mark, made.head_sha order by made.occurred_at desc, made.decision_id desc) as rank_on_head',
        ),
      );
  }
}

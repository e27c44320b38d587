import type { Knex } from 'knex';
import type {
  PolicyMergeRow,
  PolicyReleaseRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import { SOURCE_CALLER_PREFIX } from '../../../shared/sourceCaller';
import type { ReleasePlace, StoredRelease } from '../model';
import { toRelease } from '../releaseRows';
import type { ReleasesQuery, ReleaseViews } from '../views';
import { decidedChanges } from './decidedChanges';

/** Callers that read at a code host. */
const OBSERVERS = `${SOURCE_CALLER_PREFIX}%`;

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

  passedRanges(
    { repository, environment }: ReleasePlace,
    {
      isObserved,
      limit,
    }: { readonly isObserved: boolean; readonly limit: number },
  ) {
    const rows = this.rows()
      .where({ repository, environment, outcome: 'pass', is_preview: false })
      .orderBy('occurred_at', 'desc')
      .orderBy('release_id', 'desc')
      .limit(limit)
      .select({ baseSha: 'base_sha', headSha: 'head_sha' });
    return isObserved
      ? rows.whereLike('caller', OBSERVERS)
      : rows.whereNot('caller', 'like', OBSERVERS);
  }

  async newestRelease(of: Parameters<ReleaseViews['newestRelease']>[0]) {
    const row = await this.rows()
      .where({
        caller: of.caller,
        repository: of.repository,
        environment: of.environment,
        head_sha: of.headSha,
      })
      .orderBy('occurred_at', 'desc')
      .orderBy('release_id', 'desc')
      .first();
    return row && toRelease(row);
  }

  async hasMerge({
    repository,
    headSha,
    pullRequest,
    commits,
  }: Parameters<ReleaseViews['hasMerge']>[0]) {
    const known: string[] = await this.knex<PolicyMergeRow>('policy_merges')
      .where({ repository, head_sha: headSha, pull_request: pullRequest })
      .pluck('merged_as');
    return commits.every(sha => known.includes(sha));
  }

  decidedChanges(repository: string, marks: readonly string[]) {
    return decidedChanges(this.knex, repository, marks);
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
}

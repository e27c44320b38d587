import type { Knex } from 'knex';
import type {
  PlaybooksContentRow,
  PlaybooksPlaybookRow,
  PlaybooksVersionRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import { filesOf, toName, toVersion } from '../rows';
import type { CurrentPlaybook, PlaybookViews, SearchBounds } from '../views';
import { rankedByWords, rarestFirst } from './rankedByWords';

type CurrentRow = PlaybooksVersionRow & PlaybooksPlaybookRow;

/** Of versions `v` with their playbooks `p`, those that readers get at an instant. */
const currentRows = (
  select: Knex.QueryBuilder,
  now: string,
): Knex.QueryBuilder<object, CurrentRow[]> =>
  select
    .where('v.state', 'published')
    .where('v.effective_from', '<=', now)
    .where(where => where.whereNull('v.ends_at').orWhere('v.ends_at', '>', now))
    .select('v.*', 'p.*');

const toCurrent = (row: CurrentRow): CurrentPlaybook => ({
  playbook: toName(row),
  version: toVersion(row),
});

/** Playbooks as their tables show them. */
export class DatabasePlaybookViews implements PlaybookViews {
  constructor(private readonly knex: Knex) {}

  async current(now: string) {
    const rows = await currentRows(
      this.knex('playbooks_versions as v').join(
        'playbooks_playbooks as p',
        'p.name',
        'v.name',
      ),
      now,
    ).orderBy('v.name');
    return rows.map(toCurrent);
  }

  async playbook(name: string) {
    const rows = await this.knex<PlaybooksPlaybookRow>(
      'playbooks_playbooks as p',
    )
      .join<PlaybooksVersionRow>('playbooks_versions as v', 'v.name', 'p.name')
      .where('p.name', name)
      .orderBy([
        { column: 'v.major', order: 'desc' },
        { column: 'v.minor', order: 'desc' },
        { column: 'v.proposed_at', order: 'desc' },
        { column: 'v.version_id', order: 'desc' },
      ])
      .select<(PlaybooksVersionRow & PlaybooksPlaybookRow)[]>('v.*', 'p.*');
    const [first] = rows;
    return first && { playbook: toName(first), versions: rows.map(toVersion) };
  }

  async version(versionId: string) {
    const row = await this.knex<PlaybooksVersionRow>('playbooks_versions')
      .where({ version_id: versionId })
      .first();
    return row && toVersion(row);
  }

  async content(digest: string) {
    return (await this.contents([digest])).get(digest);
  }

  async contents(digests: readonly string[]) {
    const rows = await this.knex<PlaybooksContentRow>(
      'playbooks_contents',
    ).whereIn('digest', [...digests]);
    return new Map(
      rows.map(row => [
        row.digest,
        { digest: row.digest, files: filesOf(row.files) },
      ]),
    );
  }

  async inReview(request: PageRequest) {
    const select = this.knex<PlaybooksVersionRow>('playbooks_versions')
      .where({ state: 'inReview' })
      .orderBy(['proposed_at', 'version_id'])
      .limit(request.limit + 1);
    if (request.cursor !== undefined) {
      const { at, id } = readInstantCursor(request.cursor);
      select.whereRaw(
        '(proposed_at > ? or (proposed_at = ? and version_id > ?))',
        [at, at, id],
      );
    }
    const rows = await select;
    return toPage(rows.map(toVersion), request, {
      item: version => version,
      cursor: ({ proposedAt, versionId }) =>
        writeInstantCursor({ at: proposedAt, id: versionId }),
    });
  }

  async search(prefixes: readonly string[], { now, limit }: SearchBounds) {
    const [first, ...more] = await rarestFirst(this.knex, prefixes);
    if (first === undefined) return [];
    // Cross joins keep SQLite from going through all versions for each hit.
    const rows = await currentRows(
      this.knex
        .from(
          this.knex.raw(
            '(?) as hits cross join playbooks_versions as v cross join playbooks_playbooks as p',
            [rankedByWords(this.knex, [first, ...more], limit)],
          ),
        )
        .whereRaw('v.version_id = hits.version_id and p.name = v.name'),
      now,
    ).orderByRaw('hits.score desc, v.version_id');
    return rows.map(toCurrent);
  }

  async publishedAfter(versionId: string, limit: number) {
    const rows = await this.knex<PlaybooksVersionRow>('playbooks_versions')
      .where({ state: 'published' })
      .where('version_id', '>', versionId)
      .orderBy('version_id')
      .limit(limit);
    return rows.map(toVersion);
  }
}

import type { Knex } from 'knex';
import type {
  PlaybooksContentRow,
  PlaybooksPlaybookRow,
  PlaybooksVersionRow,
  PlaybooksWordRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import { filesOf, toName, toVersion } from '../rows';
import type { PlaybookViews } from '../views';
import { prefixEnd } from './prefixEnd';

/** Playbooks as their tables show them. */
export class DatabasePlaybookViews implements PlaybookViews {
  constructor(private readonly knex: Knex) {}

  async current(now: string, versionIds?: readonly string[]) {
    const select = this.knex<PlaybooksVersionRow>('playbooks_versions as v')
      .join<PlaybooksPlaybookRow>(
        'playbooks_playbooks as p',
        'p.name',
        'v.name',
      )
      .where('v.state', 'published')
      .where('v.effective_from', '<=', now)
      .where(where =>
        where.whereNull('v.ends_at').orWhere('v.ends_at', '>', now),
      )
      .orderBy('v.name')
      .select<(PlaybooksVersionRow & PlaybooksPlaybookRow)[]>('v.*', 'p.*');
    if (versionIds) select.whereIn('v.version_id', [...versionIds]);
    const rows = await select;
    return rows.map(row => ({
      playbook: toName(row),
      version: toVersion(row),
    }));
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

  async search(prefixes: readonly string[], limit: number) {
    if (prefixes.length === 0) return [];
    const hits = prefixes.map((prefix, index) =>
      this.knex<PlaybooksWordRow>('playbooks_words')
        .where('word', '>=', prefix)
        .where('word', '<', prefixEnd(prefix))
        .select(
          'version_id',
          this.knex.raw('? as term', [index]),
          // A whole word counts twice of what only begins so.
          this.knex.raw(
            'weight * (case when word = ? then 2 else 1 end) as weight',
            [prefix],
          ),
        ),
    );
    const [first, ...more] = hits;
    if (!first) return [];
    const rows = await this.knex
      .from(first.unionAll(more).as('hits'))
      .groupBy('version_id')
      .havingRaw('count(distinct term) = ?', [prefixes.length])
      .orderByRaw('sum(weight) desc, version_id')
      .limit(limit)
      .select('version_id', this.knex.raw('sum(weight) as score'));
    return rows.map(
      (row: {
        readonly version_id: string;
        readonly score: number | string;
      }) => ({
        versionId: row.version_id,
        score: Number(row.score),
      }),
    );
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

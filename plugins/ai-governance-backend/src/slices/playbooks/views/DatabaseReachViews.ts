import type { Knex } from 'knex';
import type {
  PlaybooksCommentRow,
  PlaybooksInstallReportRow,
  PlaybooksInstallRow,
  PlaybooksPersonRow,
  PlaybooksRatingRow,
  PlaybooksRatingTotalRow,
  PlaybooksReadRow,
  PlaybooksReceiptRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import type { ReachViews } from '../reachViews';
import { toComment, toInstall, toReceipt, toReport } from '../rows/reachRows';

/** Reach as its tables show it. */
export class DatabaseReachViews implements ReachViews {
  constructor(private readonly knex: Knex) {}

  async reads(from: string, to: string) {
    return this.knex<PlaybooksReadRow>('playbooks_reads')
      .where('on', '>=', from)
      .where('on', '<', to)
      .distinct('person', 'name', 'on')
      .orderBy(['name', 'on', 'person']);
  }

  async readersBefore(day: string) {
    const rows: { readonly name: string; readonly people: number | string }[] =
      await this.knex<PlaybooksReadRow>('playbooks_reads')
        .where('on', '<', day)
        .groupBy('name')
        .select('name')
        .countDistinct({ people: 'person' });
    return new Map(rows.map(({ name, people }) => [name, Number(people)]));
  }

  async ratingTotals() {
    const rows = await this.knex<PlaybooksRatingTotalRow>(
      'playbooks_rating_totals',
    ).where('people', '>', 0);
    return new Map(rows.map(row => [row.name, row]));
  }

  async ratingOf(person: string, name: string) {
    const row = await this.knex<PlaybooksRatingRow>('playbooks_ratings')
      .where({ person, name })
      .first();
    return row?.rating ?? undefined;
  }

  async namedRatings(name: string) {
    const rows = await this.knex<PlaybooksRatingRow>('playbooks_ratings')
      .where({ name })
      .whereNotNull('rated_by')
      .orderBy([{ column: 'rated_at', order: 'desc' }, 'person']);
    return rows.flatMap(({ person, rating, rated_at, rated_by }) =>
      rating === null || rated_by === null
        ? []
        : [{ person, name, rating, at: rated_at, by: rated_by }],
    );
  }

  async comments(name: string, request: PageRequest) {
    const select = this.knex<PlaybooksCommentRow>('playbooks_comments')
      .where({ name })
      .orderBy([
        { column: 'written_at', order: 'desc' },
        { column: 'comment_id', order: 'desc' },
      ])
      .limit(request.limit + 1);
    if (request.cursor !== undefined) {
      const { at, id } = readInstantCursor(request.cursor);
      select.whereRaw(
        '(written_at < ? or (written_at = ? and comment_id < ?))',
        [at, at, id],
      );
    }
    return toPage((await select).map(toComment), request, {
      item: comment => comment,
      cursor: ({ at, commentId }) => writeInstantCursor({ at, id: commentId }),
    });
  }

  async receiptsOf(person: string, name?: string) {
    const rows = await this.knex<PlaybooksReceiptRow>('playbooks_receipts')
      .where({ person, ...(name !== undefined && { name }) })
      .orderBy([{ column: 'at', order: 'desc' }, 'name', 'digest']);
    return rows.map(toReceipt);
  }

  async receipts(names: readonly string[], before: string) {
    const rows = await this.knex<PlaybooksReceiptRow>('playbooks_receipts')
      .whereIn('name', [...names])
      .where('at', '<', before)
      .orderBy(['name', 'at', 'person', 'digest']);
    return rows.map(toReceipt);
  }

  async knownSince() {
    const rows = await this.knex<PlaybooksPersonRow>('playbooks_people');
    return new Map(rows.map(({ person, since }) => [person, since]));
  }

  async installs(repository?: string) {
    const rows = await this.knex<PlaybooksInstallRow>('playbooks_installs')
      .whereNull('gone_at')
      .where(repository === undefined ? {} : { repository })
      .orderBy(['name', 'repository', 'target', 'version', 'digest']);
    return rows.map(toInstall);
  }

  async installsOf(name: string) {
    const rows = await this.knex<PlaybooksInstallRow>('playbooks_installs')
      .where({ name })
      .orderBy([
        { column: 'first_seen_at', order: 'desc' },
        ...['repository', 'target', 'version', 'digest'],
      ]);
    return rows.map(toInstall);
  }

  async lastReport(repository: string) {
    const row = await this.knex<PlaybooksInstallReportRow>(
      'playbooks_install_reports',
    )
      .where({ repository })
      .first();
    return row && toReport(row);
  }
}

import type { Knex } from 'knex';
import type {
  PlaybooksCommentRow,
  PlaybooksInstallReportRow,
  PlaybooksInstallRow,
  PlaybooksPersonRow,
  PlaybooksReadRow,
  PlaybooksReceiptRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type {
  Comment,
  InstallReport,
  Rating,
  Read,
  Receipt,
} from '../reachModel';
import type { ReachStore } from '../reachStore';
import { toReport } from '../rows/reachRows';
import { forgetNames, forgetRatingsBefore, rate } from './ratings';
import { saveInstalls } from './saveInstalls';

/** People that one statement takes. */
const PEOPLE_AT_ONCE = 500;

/** The tables of reach. */
export class DatabaseReachStore implements ReachStore {
  async noteRead(transaction: Transaction, read: Read) {
    const trx = knexOf(transaction);
    await trx<PlaybooksReadRow>('playbooks_reads')
      .insert({ ...read, count: 1 })
      .onConflict(['name', 'on', 'person', 'version'])
      .merge({
        count: trx.raw('?? + 1', ['playbooks_reads.count']),
      });
  }

  async rate(transaction: Transaction, rating: Rating, minimum: number) {
    await rate(knexOf(transaction), rating, minimum);
  }

  async addComment(transaction: Transaction, comment: Comment) {
    const { commentId, person, name, version, text, at } = comment;
    await knexOf(transaction)<PlaybooksCommentRow>('playbooks_comments').insert(
      {
        comment_id: commentId,
        ...{ person, name, version, text },
        written_at: at,
      },
    );
  }

  async addReceipt(transaction: Transaction, receipt: Receipt) {
    const { person, name, digest, version, at, ledgerEntryId } = receipt;
    await knexOf(transaction)<PlaybooksReceiptRow>('playbooks_receipts')
      .insert({
        ...{ person, name, digest, ...version, at },
        ledger_entry_id: ledgerEntryId,
      })
      .onConflict(['name', 'person', 'digest'])
      .ignore();
  }

  async takeReport(transaction: Transaction, repository: string, at: string) {
    const reports = () =>
      knexOf(transaction)<PlaybooksInstallReportRow>(
        'playbooks_install_reports',
      );
    await reports()
      .insert({ repository, reports: 0, reported_at: at, attested_at: null })
      .onConflict('repository')
      .ignore();
    // INVARIANT: the update takes the row's lock, so that reports of one repository come one after another.
    await reports().where({ repository }).increment('reports', 1);
    const row = await reports().where({ repository }).first();
    return row && row.reports > 1 ? toReport(row) : undefined;
  }

  async noteInstalls(transaction: Transaction, report: InstallReport) {
    const trx = knexOf(transaction);
    const { repository, at, isAttested } = report;
    await trx<PlaybooksInstallReportRow>('playbooks_install_reports')
      .where({ repository })
      .update({ reported_at: at, ...(isAttested && { attested_at: at }) });
    await saveInstalls(trx, report);
  }

  async notePeople(
    transaction: Transaction,
    people: readonly string[],
    on: string,
  ) {
    const trx = knexOf(transaction);
    const table = () => trx<PlaybooksPersonRow>('playbooks_people');
    const before = new Set<string>(await table().pluck('person'));
    const now = new Set(people);
    await inParts(
      [...now].filter(each => !before.has(each)),
      part =>
        table()
          .insert(part.map(person => ({ person, since: on })))
          .onConflict('person')
          .ignore(),
    );
    await inParts(
      [...before].filter(each => !now.has(each)),
      part =>
        table()
          .whereIn('person', [...part])
          .delete(),
    );
  }

  async forgetBefore(
    transaction: Transaction,
    before: string,
    of: { readonly now: string; readonly minimum: number },
  ) {
    const trx = knexOf(transaction);
    const day = before.slice(0, 10);
    await trx<PlaybooksReadRow>('playbooks_reads')
      .where('on', '<', day)
      .delete();
    await trx<PlaybooksCommentRow>('playbooks_comments')
      .where('written_at', '<', before)
      .delete();
    await trx<PlaybooksInstallRow>('playbooks_installs')
      .where('gone_at', '<', before)
      .delete();
    await forgetRatingsBefore(trx, before, of);
  }

  async forgetNames(transaction: Transaction) {
    await forgetNames(knexOf(transaction));
  }
}

async function inParts(
  people: readonly string[],
  step: (part: readonly string[]) => Knex.QueryBuilder,
): Promise<void> {
  for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE)
    await step(people.slice(from, from + PEOPLE_AT_ONCE));
}

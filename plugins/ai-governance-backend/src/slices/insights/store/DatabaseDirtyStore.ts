import {
  chunk,
  isSqlite,
  PARAMETERS_PER_STATEMENT,
} from '../../../database/dialect';
import type { InsightsDirtyRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { DirtyMark, DirtyMonth } from '../model';
import type { DirtyStore } from '../store';

const COLUMNS = 4;

const keyOf = ({ subject, month }: DirtyMonth) => `${subject} ${month}`;

const inOrder = (a: DirtyMonth, b: DirtyMonth) =>
  keyOf(a) < keyOf(b) ? -1 : 1;

const withoutRepeats = (months: readonly DirtyMonth[]): DirtyMonth[] => [
  ...new Map(months.map(each => [keyOf(each), each])).values(),
];

/** The table of months that have to be computed again. */
export class DatabaseDirtyStore implements DirtyStore {
  async mark(
    transaction: Transaction,
    months: readonly DirtyMonth[],
    mark: string,
    since: string,
  ) {
    const rows = withoutRepeats(months)
      .sort(inOrder)
      .map(({ subject, month }) => ({ subject, month, mark, since }));
    for (const piece of chunk(
      rows,
      Math.floor(PARAMETERS_PER_STATEMENT / COLUMNS),
    ))
      await knexOf(transaction)<InsightsDirtyRow>('insights_dirty')
        .insert([...piece])
        .onConflict(['subject', 'month'])
        // It waits since it was first marked, however often it is marked again.
        .merge(['mark']);
  }

  async settle(transaction: Transaction, marks: readonly DirtyMark[]) {
    const trx = knexOf(transaction);
    const rows = () => trx<InsightsDirtyRow>('insights_dirty');
    const done: DirtyMonth[] = [];
    for (const { subject, month, mark } of [...marks].sort(inOrder)) {
      const query = rows().where({ subject, month });
      const row = await (isSqlite(trx) ? query : query.forUpdate()).first(
        'mark',
      );
      // INVARIANT: nothing is deleted before all were seen. A month that goes with one that somebody else did would never be computed.
      if (!row) return false;
      if (row.mark === mark) done.push({ subject, month });
    }
    for (const month of done) await rows().where(month).delete();
    return true;
  }
}

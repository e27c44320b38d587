import { FLEET, type DirtyMark, type DirtyMonth } from '../model';
import type { DirtyStore } from '../store';
import type { WorkViews } from '../views';

interface DirtyRow extends DirtyMark {
  readonly since: string;
}

const keyOf = ({ subject, month }: DirtyMonth) => `${subject} ${month}`;
const byKey = (a: DirtyMonth, b: DirtyMonth) => (keyOf(a) < keyOf(b) ? -1 : 1);
const turnOf = (row: DirtyRow) => `${row.since} ${keyOf(row)}`;
const toMark = ({ subject, month, mark }: DirtyRow): DirtyMark => ({
  subject,
  month,
  mark,
});

const kindOf = (subject: string): Parameters<WorkViews['dirty']>[2] => {
  if (subject === FLEET) return 'fleet';
  if (subject.startsWith('group:')) return 'teams';
  return subject.startsWith('verdict:') ? 'verdicts' : 'subjects';
};

/** Months that have to be computed again, in memory; kept like the table by their shared contract. */
export class FakeDirtyRows
  implements DirtyStore, Pick<WorkViews, 'dirty' | 'dirtyOf' | 'waiting'>
{
  private readonly rows = new Map<string, DirtyRow>();

  async mark(
    _transaction: unknown,
    months: readonly DirtyMonth[],
    mark: string,
    since: string,
  ) {
    for (const { subject, month } of months) {
      const key = keyOf({ subject, month });
      const first = this.rows.get(key)?.since ?? since;
      this.rows.set(key, { subject, month, mark, since: first });
    }
  }

  async settle(_transaction: unknown, marks: readonly DirtyMark[]) {
    if (marks.some(mark => !this.rows.has(keyOf(mark)))) return false;
    for (const mark of marks)
      if (this.rows.get(keyOf(mark))?.mark === mark.mark)
        this.rows.delete(keyOf(mark));
    return true;
  }

  async dirty(
    limit: number,
    since: string,
    kind: Parameters<WorkViews['dirty']>[2],
  ) {
    return [...this.rows.values()]
      .filter(row => row.since <= since && kindOf(row.subject) === kind)
      .sort((a, b) => (turnOf(a) < turnOf(b) ? -1 : 1))
      .slice(0, limit)
      .map(toMark);
  }

  async dirtyOf(team: string) {
    return [...this.rows.values()]
      .filter(({ subject }) => subject === team)
      .sort(byKey)
      .map(toMark);
  }

  async waiting() {
    const since = [...this.rows.values()].map(row => row.since).sort();
    return { count: since.length, oldest: since[0] };
  }
}

import type { DroppedField, SourceState, ToldMark } from '../model';
import type { IngestCount, SourceStore } from '../store';
import type { WorkViews } from '../views';

const LONGEST_TEXT = 500;
const LONGEST_PATH = 200;
const NOTHING = { failures: 0, records: 0, signals: 0, refused: 0 };

interface SourceRow extends SourceState {
  readonly token?: string;
}

interface ToldRow extends ToldMark {
  readonly since: string;
}

const changeOf = ({ repository, number }: Omit<ToldMark, 'mark'>) =>
  `${repository}#${number}`;
const fieldOf = ({
  source,
  kind,
  path,
}: Omit<DroppedField, 'count' | 'firstSeenAt'>) => `${source} ${kind} ${path}`;
const turnOf = ({ since, repository }: ToldRow) => `${since} ${repository}`;
const inTurn = (a: ToldRow, b: ToldRow) => {
  if (turnOf(a) === turnOf(b)) return a.number - b.number;
  return turnOf(a) < turnOf(b) ? -1 : 1;
};

/** Turns of sources and what is told of them, in memory; kept like the tables by their shared contract. */
export class FakeSourceRows {
  private readonly rows = new Map<string, SourceRow>();
  private readonly changes = new Map<string, ToldRow>();
  private readonly cursors = new Map<string, string>();
  private readonly fields = new Map<string, DroppedField>();

  readonly store: SourceStore = {
    introduce: async (_transaction, sources, now) => {
      for (const source of sources)
        if (!this.rows.has(source))
          this.rows.set(source, { source, dueAt: now, ...NOTHING });
    },
    take: async (_transaction, { source, now, leaseUntil, token }) => {
      const row = this.rows.get(source);
      if (!row || row.dueAt > now) return false;
      if (row.leaseUntil !== undefined && row.leaseUntil > now) return false;
      this.rows.set(source, { ...row, leaseUntil, token });
      return true;
    },
    end: async (_transaction, { source, token, at, dueAt, error }) => {
      const row = this.rows.get(source);
      if (!row || row.token !== token) return;
      this.rows.set(source, {
        ...row,
        leaseUntil: undefined,
        token: undefined,
        lastTurnAt: at,
        dueAt,
        error: error?.slice(0, LONGEST_TEXT),
        failures: error === undefined ? 0 : row.failures + 1,
      });
    },
    hurry: async (_transaction, source, now) => {
      const row = this.rows.get(source);
      if (row) this.rows.set(source, { ...row, dueAt: now });
      return row !== undefined;
    },
    tell: async (_transaction, change, mark, since) => {
      const first = this.changes.get(changeOf(change))?.since ?? since;
      this.changes.set(changeOf(change), { ...change, mark, since: first });
    },
    told: async (_transaction, marks) => {
      for (const mark of marks)
        if (this.changes.get(changeOf(mark))?.mark === mark.mark)
          this.changes.delete(changeOf(mark));
    },
  };

  readonly views: Pick<WorkViews, 'told' | 'cursor' | 'sources' | 'dropped'> = {
    told: async (limit, since) =>
      [...this.changes.values()]
        .filter(row => row.since <= since)
        .sort(inTurn)
        .slice(0, limit)
        .map(({ since: _, ...mark }) => mark),
    cursor: async (source, name) => this.cursors.get(`${source} ${name}`),
    sources: async () =>
      [...this.rows.values()].map(({ token: _, ...state }) => state),
    dropped: async () =>
      [...this.fields.values()].sort(
        (a, b) => b.count - a.count || (fieldOf(a) < fieldOf(b) ? -1 : 1),
      ),
  };

  /** Fails when nobody introduced the source. */
  lock(source: string): void {
    if (!this.rows.has(source))
      throw new Error(`the source \`${source}\` was not introduced`);
  }

  count({ dropped, ...count }: IngestCount): void {
    const row = this.rows.get(count.source);
    if (row) this.rows.set(count.source, added(row, count));
    for (const field of dropped) this.drop(count, field);
  }

  saveCursor(
    source: string,
    { name, value }: { readonly name: string; readonly value: string },
  ): void {
    this.cursors.set(`${source} ${name}`, value);
  }

  private drop(
    { source, at }: Pick<IngestCount, 'source' | 'at'>,
    field: IngestCount['dropped'][number],
  ): void {
    const path = field.path.slice(0, LONGEST_PATH);
    const key = fieldOf({ ...field, source, path });
    const before = this.fields.get(key);
    this.fields.set(key, {
      source,
      kind: field.kind,
      path,
      count: (before?.count ?? 0) + field.count,
      firstSeenAt: before?.firstSeenAt ?? at,
    });
  }
}

function added(row: SourceRow, count: Omit<IngestCount, 'dropped'>): SourceRow {
  const { newestSignalAt: before = '' } = row;
  const { newestSignalAt: newest = '' } = count;
  return {
    ...row,
    records: row.records + count.records,
    signals: row.signals + count.signals,
    refused: row.refused + count.refused,
    lastRefusal: count.lastRefusal?.slice(0, LONGEST_TEXT) ?? row.lastRefusal,
    newestAt: count.records === 0 ? row.newestAt : count.at,
    newestSignalAt: (before < newest ? newest : before) || undefined,
  };
}

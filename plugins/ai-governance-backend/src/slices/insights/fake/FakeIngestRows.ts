import { monthIn } from '../rows';
import type {
  DirtyMonth,
  RecordVersion,
  StoredRecord,
  StoredSignal,
} from '../model';
import type { IngestCount, IngestStore } from '../store';
import type { FakePeopleRows } from './FakePeopleRows';
import type { FakeSourceRows } from './FakeSourceRows';

const MOVING_RELEASES: readonly string[] = ['finding', 'incident', 'release'];
const RELEASES: readonly string[] = ['release', 'deployment'];

const isOlder = (signal: StoredSignal, source: string, month: string) =>
  signal.source === source && monthIn(signal.at) < month;

/** Records with their signals, in memory; kept like the tables by their shared contract. */
export class FakeIngestRows implements IngestStore {
  private readonly records = new Map<string, StoredRecord>();
  private kept: readonly StoredSignal[] = [];

  constructor(
    private readonly sources: FakeSourceRows,
    private readonly people: FakePeopleRows,
  ) {}

  /** All that are held. */
  signals(): readonly StoredSignal[] {
    return this.kept;
  }

  async lockSource(_transaction: unknown, source: string) {
    this.sources.lock(source);
  }

  async held(_transaction: unknown, recordIds: readonly string[]) {
    return new Map<string, RecordVersion>(
      recordIds
        .flatMap(id => this.records.get(id) ?? [])
        .map(({ recordId, revision, digest }) => [
          recordId,
          { recordId, revision, digest },
        ]),
    );
  }

  async replace(
    _transaction: unknown,
    { records, signals, held }: Parameters<IngestStore['replace']>[1],
  ) {
    const ids = new Set(
      records.map(({ recordId }) => recordId).filter(id => held.has(id)),
    );
    const gone = this.kept.filter(({ recordId }) => ids.has(recordId));
    this.kept = [
      ...this.kept.filter(({ recordId }) => !ids.has(recordId)),
      ...signals,
    ];
    records.forEach(record => this.records.set(record.recordId, record));
    const months = [...gone, ...signals].flatMap(signal =>
      this.touched(signal),
    );
    return [
      ...new Map(
        months.map(each => [`${each.subject} ${each.month}`, each]),
      ).values(),
    ];
  }

  async meet(
    _transaction: unknown,
    source: string,
    identities: ReadonlyMap<string, number>,
    at: string,
  ) {
    this.people.meet(source, identities, at);
  }

  async count(_transaction: unknown, count: IngestCount) {
    this.sources.count(count);
  }

  async saveCursor(
    _transaction: unknown,
    source: string,
    cursor: { readonly name: string; readonly value: string },
  ) {
    this.sources.saveCursor(source, cursor);
  }

  async forget(
    _transaction: unknown,
    { what, source, beforeMonth, most }: Parameters<IngestStore['forget']>[1],
  ) {
    if (what === 'signals') {
      const gone = new Set(
        this.kept
          .filter(each => isOlder(each, source, beforeMonth))
          .slice(0, most),
      );
      this.kept = this.kept.filter(each => !gone.has(each));
      return gone.size;
    }
    const told = new Set(this.kept.map(({ recordId }) => recordId));
    const gone = [...this.records.values()]
      .filter(
        each =>
          each.source === source &&
          each.receivedAt < `${beforeMonth}-01` &&
          !told.has(each.recordId),
      )
      .slice(0, most);
    gone.forEach(({ recordId }) => this.records.delete(recordId));
    return gone.length;
  }

  async isOlder(source: string, month: string) {
    return this.kept.some(each => isOlder(each, source, month));
  }

  /** Months that a signal counts in: its own, that of its change, and those of releases that it moves. */
  private touched(signal: StoredSignal): readonly DirtyMonth[] {
    const { repository, person, number, kind, at } = signal;
    if (repository === undefined)
      return person === undefined
        ? []
        : [{ subject: `person:${person}`, month: monthIn(at) }];
    const others = this.kept.filter(
      each =>
        each.repository === repository &&
        ((kind !== 'change' &&
          number !== undefined &&
          each.kind === 'change' &&
          each.number === number) ||
          (MOVING_RELEASES.includes(kind) && RELEASES.includes(each.kind))),
    );
    return [signal, ...others].map(each => ({
      subject: `repository:${repository}`,
      month: monthIn(each.at),
    }));
  }
}

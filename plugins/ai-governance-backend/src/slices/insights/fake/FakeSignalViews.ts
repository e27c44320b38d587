import type { HeldSignal, SignalKind } from '@ai-enablement/governance-core';
import type { StoredSignal } from '../model';
import { monthIn } from '../rows';
import type { Months, SignalViews } from '../views';
import type { FakeIngestRows } from './FakeIngestRows';

const OF_CHANGES: readonly string[] = [
  'attribution',
  'check',
  'gate',
  'review',
] satisfies readonly SignalKind[];
const OF_ALL_TIME: readonly string[] = [
  'finding',
  'incident',
  'release',
] satisfies readonly SignalKind[];

const toSignal = ({ signalId, body, ...row }: StoredSignal): HeldSignal =>
  ({
    id: signalId,
    source: row.source,
    kind: row.kind,
    at: row.at,
    revision: row.revision,
    digest: row.digest,
    body: JSON.parse(body),
  }) as HeldSignal;

const isWithin = ({ at }: StoredSignal, { from, to }: Months) =>
  from <= monthIn(at) && monthIn(at) <= to;

const unique = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map(each => [JSON.stringify(each), each])).values(),
];

/** What signals tell, in memory; kept like the table by their shared contract. */
export class FakeSignalViews implements SignalViews {
  constructor(private readonly rows: FakeIngestRows) {}

  async ofRepositories(repositories: readonly string[], months: Months) {
    return this.rows
      .signals()
      .filter(
        signal =>
          signal.repository !== undefined &&
          repositories.includes(signal.repository) &&
          !OF_CHANGES.includes(signal.kind) &&
          (OF_ALL_TIME.includes(signal.kind) || isWithin(signal, months)),
      )
      .map(toSignal);
  }

  async ofChanges(repository: string, numbers: readonly number[]) {
    return this.rows
      .signals()
      .filter(
        signal =>
          signal.repository === repository &&
          signal.number !== undefined &&
          numbers.includes(signal.number) &&
          OF_CHANGES.includes(signal.kind),
      )
      .map(toSignal);
  }

  async ofPeople(identities: readonly string[], months: Months) {
    return this.rows
      .signals()
      .filter(
        signal =>
          signal.repository === undefined &&
          signal.person !== undefined &&
          identities.includes(signal.person) &&
          isWithin(signal, months),
      )
      .map(toSignal);
  }

  async monthsOf(repositories: readonly string[]) {
    return unique(
      this.rows
        .signals()
        .flatMap(({ repository, at }) =>
          repository !== undefined && repositories.includes(repository)
            ? [{ repository, month: monthIn(at) }]
            : [],
        ),
    );
  }

  async monthsNaming(identities: readonly string[]) {
    const all = this.rows.signals();
    return unique(
      all.flatMap(signal => {
        const { person: identity, repository } = signal;
        if (identity === undefined || !identities.includes(identity)) return [];
        const reviewed = all.filter(
          each =>
            signal.kind === 'review' &&
            each.kind === 'change' &&
            each.repository === repository &&
            each.number === signal.number,
        );
        return (reviewed.length > 0 ? reviewed : [signal]).map(({ at }) => ({
          identity,
          repository,
          month: monthIn(at),
        }));
      }),
    );
  }
}

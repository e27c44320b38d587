import {
  SIGNAL_KINDS,
  type HeldSignal,
  type SignalKind,
} from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { InsightsSignalRow } from '../../../database/tables';
import type { Months, SignalViews } from '../views';

const OF_CHANGES: readonly SignalKind[] = [
  'attribution',
  'check',
  'gate',
  'review',
];
/** A release counts what was found since the one before it, and a deployment the incidents after it, whenever that was. */
const OF_ALL_TIME: readonly SignalKind[] = ['finding', 'incident', 'release'];
/** All others, named one by one: the index finds kinds that are asked for, and does not pass over those that are not. */
const OF_MONTHS = Object.keys(SIGNAL_KINDS).filter(
  kind => ![...OF_CHANGES, ...OF_ALL_TIME].includes(kind as SignalKind),
);
const COLUMNS = [
  'signal_id',
  'source',
  'kind',
  'at',
  'revision',
  'digest',
  'body',
] as const;

type Row = Pick<InsightsSignalRow, (typeof COLUMNS)[number]>;

const toSignal = (row: Row): HeldSignal =>
  ({
    id: row.signal_id,
    source: row.source,
    kind: row.kind,
    at: row.at,
    revision: Number(row.revision),
    digest: row.digest,
    body: JSON.parse(row.body),
  }) as HeldSignal;

/** Signals as they are looked up for a team. */
export class DatabaseSignalViews implements SignalViews {
  constructor(private readonly knex: Knex) {}

  async ofRepositories(repositories: readonly string[], months: Months) {
    const found: Row[] = [];
    for (const piece of chunk(repositories, PARAMETERS_PER_STATEMENT / 2)) {
      found.push(
        ...(await this.knex<InsightsSignalRow>('insights_signals')
          .whereIn('repository', [...piece])
          .whereBetween('month', [months.from, months.to])
          .whereIn('kind', OF_MONTHS)
          .select(...COLUMNS)),
        ...(await this.knex<InsightsSignalRow>('insights_signals')
          .whereIn('repository', [...piece])
          .whereIn('kind', [...OF_ALL_TIME])
          .select(...COLUMNS)),
      );
    }
    return found.map(toSignal);
  }

  async ofChanges(repository: string, numbers: readonly number[]) {
    const found: Row[] = [];
    for (const piece of chunk(numbers, PARAMETERS_PER_STATEMENT - 10))
      found.push(
        ...(await this.knex<InsightsSignalRow>('insights_signals')
          .where({ repository })
          .whereIn('number', [...piece])
          .whereIn('kind', [...OF_CHANGES])
          .select(...COLUMNS)),
      );
    return found.map(toSignal);
  }

  async ofPeople(identities: readonly string[], months: Months) {
    const found: Row[] = [];
    for (const piece of chunk(identities, PARAMETERS_PER_STATEMENT / 2))
      found.push(
        ...(await this.knex<InsightsSignalRow>('insights_signals')
          .whereIn('person', [...piece])
          .whereBetween('month', [months.from, months.to])
          .select(...COLUMNS)),
      );
    return found.map(toSignal);
  }

  async monthsOf({
    repository,
    people,
  }: {
    readonly repository?: string;
    readonly people?: readonly string[];
  }) {
    const months = new Set<string>();
    const add = (rows: readonly { readonly month: string }[]) =>
      rows.forEach(({ month }) => months.add(month));
    const table = () => this.knex<InsightsSignalRow>('insights_signals');
    if (repository !== undefined)
      add(await table().where({ repository }).distinct('month'));
    for (const piece of chunk(people ?? [], PARAMETERS_PER_STATEMENT))
      add(
        await table()
          .whereIn('person', [...piece])
          .distinct('month'),
      );
    return [...months].sort();
  }
}

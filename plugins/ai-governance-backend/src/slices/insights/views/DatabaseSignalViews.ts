import {
  SIGNAL_KINDS,
  type HeldSignal,
  type SignalKind,
} from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { InsightsSignalRow } from '../../../database/tables';
import type { Months, Naming, SignalViews } from '../views';

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

type NamingRow = Omit<Naming, 'repository'> & {
  readonly repository: string | null;
};

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
          .whereNull('repository')
          .whereBetween('month', [months.from, months.to])
          .select(...COLUMNS)),
      );
    return found.map(toSignal);
  }

  async monthsOf(repositories: readonly string[]) {
    const found: { repository: string; month: string }[] = [];
    for (const piece of chunk(repositories, PARAMETERS_PER_STATEMENT))
      found.push(
        ...(await this.knex('insights_signals')
          .whereIn('repository', [...piece])
          .distinct('repository', 'month')),
      );
    return found;
  }

  async monthsNaming(identities: readonly string[]) {
    const found: Naming[] = [];
    for (const piece of chunk(identities, PARAMETERS_PER_STATEMENT)) {
      const rows: NamingRow[] = await this.knex({ named: 'insights_signals' })
        .leftJoin({ reviewed: 'insights_signals' }, join =>
          join
            .on('reviewed.repository', 'named.repository')
            .andOn('reviewed.number', 'named.number')
            .andOnVal('named.kind', 'review')
            .andOnVal('reviewed.kind', 'change'),
        )
        .whereIn('named.person', [...piece])
        .distinct(
          this.knex.raw('named.person as identity'),
          'named.repository',
          this.knex.raw('coalesce(reviewed.month, named.month) as month'),
        );
      found.push(
        ...rows.map(({ repository, ...row }) => ({
          ...row,
          repository: repository ?? undefined,
        })),
      );
    }
    return found;
  }
}

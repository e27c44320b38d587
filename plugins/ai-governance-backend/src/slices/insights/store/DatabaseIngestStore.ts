import type { Knex } from 'knex';
import { whereAmong } from '../../../database/among';
import { isSqlite } from '../../../database/dialect';
import { insertRows } from '../../../database/insertRows';
import type {
  InsightsCursorRow,
  InsightsRecordRow,
  InsightsSignalRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { DirtyMonth, RecordVersion } from '../model';
import { toRecordRow, toSignalRow } from '../rows';
import type { IngestCount, IngestStore } from '../store';
import { addDropped, addIdentities, addToSource } from './ingestCounts';
import {
  monthsOfChanges,
  monthsOfReleases,
  type TouchedSignal,
} from './monthsTouched';

const subjectsOf = ({
  repository,
  person,
  month,
}: TouchedSignal): DirtyMonth[] => [
  ...(repository === null
    ? []
    : [{ subject: `repository:${repository}`, month }]),
  // A repository's signal counts for the repository's team, whoever it names.
  ...(repository === null && person !== null
    ? [{ subject: `person:${person}`, month }]
    : []),
];

/** Tables of records and signals. */
export class DatabaseIngestStore implements IngestStore {
  async lockSource(transaction: Transaction, source: string) {
    const locked = await knexOf(transaction)('insights_sources')
      .where({ source })
      .update({ source });
    if (locked !== 1)
      throw new Error(`the source \`${source}\` was not introduced`);
  }

  async held(transaction: Transaction, recordIds: readonly string[]) {
    const trx = knexOf(transaction);
    const rows = await trx<InsightsRecordRow>('insights_records')
      .where(whereAmong(trx, 'record_id', recordIds))
      .select('record_id', 'revision', 'digest');
    return new Map<string, RecordVersion>(
      rows.map(row => [
        row.record_id,
        {
          recordId: row.record_id,
          revision: Number(row.revision),
          digest: row.digest,
        },
      ]),
    );
  }

  async replace(
    transaction: Transaction,
    { records, signals, held }: Parameters<IngestStore['replace']>[1],
  ) {
    const trx = knexOf(transaction);
    const gone = await this.remove(
      trx,
      records.map(({ recordId }) => recordId).filter(id => held.has(id)),
    );
    await insertRows(trx, 'insights_records', records.map(toRecordRow));
    const rows = signals.map(toSignalRow);
    await insertRows(trx, 'insights_signals', rows);
    const touched = [...gone, ...rows];
    const months = [
      ...touched.flatMap(subjectsOf),
      ...(await monthsOfChanges(trx, touched)),
      ...(await monthsOfReleases(trx, touched)),
    ];
    return [
      ...new Map(
        months.map(each => [`${each.subject} ${each.month}`, each]),
      ).values(),
    ];
  }

  meet(
    transaction: Transaction,
    source: string,
    identities: ReadonlyMap<string, number>,
    at: string,
  ) {
    return addIdentities(knexOf(transaction), { source, identities, at });
  }

  async count(transaction: Transaction, count: IngestCount) {
    const trx = knexOf(transaction);
    await addToSource(trx, count);
    await addDropped(trx, count);
  }

  async saveCursor(
    transaction: Transaction,
    source: string,
    cursor: { readonly name: string; readonly value: string },
  ) {
    await knexOf(transaction)<InsightsCursorRow>('insights_cursors')
      .insert({ source, ...cursor })
      .onConflict(['source', 'name'])
      .merge();
  }

  async forget(
    transaction: Transaction,
    { what, source, beforeMonth, most }: Parameters<IngestStore['forget']>[1],
  ) {
    const trx = knexOf(transaction);
    const table = `insights_${what}`;
    // Where a row lies: the way to it does not get longer with the table.
    const place = isSqlite(trx) ? 'rowid' : 'ctid';
    const old = trx(table).where({ source }).limit(most).select(place);
    if (what === 'signals') old.where('month', '<', beforeMonth);
    else
      old
        .where('received_at', '<', `${beforeMonth}-01`)
        .whereNotExists(
          trx('insights_signals').whereRaw(
            'insights_signals.record_id = insights_records.record_id',
          ),
        );
    return trx(table)
      .whereRaw(isSqlite(trx) ? '?? in (?)' : '?? = any(array(?))', [
        place,
        old,
      ])
      .delete();
  }

  /** Takes records away with their signals, and answers what these told. */
  private async remove(
    trx: Knex.Transaction,
    recordIds: readonly string[],
  ): Promise<readonly TouchedSignal[]> {
    if (recordIds.length === 0) return [];
    const isOfThem = whereAmong(trx, 'record_id', recordIds);
    const signals = trx<InsightsSignalRow>('insights_signals').where(isOfThem);
    const gone = await signals
      .clone()
      .select('repository', 'number', 'person', 'month', 'kind');
    await signals.delete();
    await trx('insights_records').where(isOfThem).delete();
    return gone;
  }
}

import type { Knex } from 'knex';
import { chunk } from '../../../database/dialect';
import type { HostsDirtyRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { Failure, LeasedSubject } from '../model';
import { toLeasedSubject, toSubjectKey } from '../rows';
import type { DirtyStore, Mark, Taking } from '../store';
import { takeDue, UNLEASED } from './takeDue';

const KEY = ['host', 'repository', 'kind', 'subject_key'] as const;
const QUEUE = { table: 'hosts_dirty', key: KEY };
const ROWS_PER_STATEMENT = 100;

/** The table of subjects to be read again. */
export class DatabaseDirtyStore implements DirtyStore {
  async mark(
    transaction: Transaction,
    marks: readonly Mark[],
    markedAt: string,
  ) {
    const trx = knexOf(transaction);
    const rows = inOneOrder(marks).map(mark => ({
      ...toSubjectKey(mark),
      generation: 1,
      attempts: 0,
      marked_at: markedAt,
      due_at: mark.dueAt,
    }));
    for (const part of chunk(rows, ROWS_PER_STATEMENT)) {
      await trx<HostsDirtyRow>('hosts_dirty')
        .insert([...part])
        .onConflict([...KEY])
        .merge({
          generation: trx.raw('hosts_dirty.generation + 1'),
          due_at: trx.raw(
            'case when hosts_dirty.attempts > 0 or hosts_dirty.due_at < excluded.due_at then hosts_dirty.due_at else excluded.due_at end',
          ),
        });
    }
  }

  async take(transaction: Transaction, taking: Taking) {
    const rows = await takeDue<HostsDirtyRow>(
      knexOf(transaction),
      QUEUE,
      taking,
    );
    return rows.map(toLeasedSubject);
  }

  async finish(
    transaction: Transaction,
    lease: LeasedSubject,
    { again, soon }: { readonly again?: string; readonly soon: string },
  ) {
    const trx = knexOf(transaction);
    const { generation } = lease;
    const next = { ...UNLEASED, attempts: 0, last_error: null };
    const ended =
      again === undefined
        ? await held(trx, lease).where({ generation }).delete()
        : await held(trx, lease)
            .where({ generation })
            .update({ ...next, due_at: again, marked_at: again });
    if (ended > 0) return true;
    const marked = await held(trx, lease).update({ ...next, due_at: soon });
    return marked > 0;
  }

  async fail(transaction: Transaction, lease: LeasedSubject, failed: Failure) {
    await held(knexOf(transaction), lease).update({
      ...UNLEASED,
      due_at: failed.dueAt,
      last_error: failed.error,
      attempts: lease.attempts + (failed.counts ? 1 : 0),
    });
  }

  async release(transaction: Transaction, lease: LeasedSubject) {
    await held(knexOf(transaction), lease).update(UNLEASED);
  }
}

const held = (trx: Knex.Transaction, lease: LeasedSubject) =>
  trx<HostsDirtyRow>('hosts_dirty').where({
    ...toSubjectKey(lease),
    lease_token: lease.leaseToken,
  });

/** Each subject once, at its earliest, in one order for all writers, so that no two wait for each other. */
function inOneOrder(marks: readonly Mark[]): readonly Mark[] {
  const latestFirst = marks.toSorted((a, b) => (a.dueAt < b.dueAt ? 1 : -1));
  const byKey = new Map(latestFirst.map(mark => [keyOf(mark), mark]));
  return [...byKey.keys()].sort().flatMap(key => byKey.get(key) ?? []);
}

const keyOf = ({ host, repository, kind, key }: Mark): string =>
  JSON.stringify([host, repository, kind, key]);

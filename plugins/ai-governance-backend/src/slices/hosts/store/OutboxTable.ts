import type { Knex } from 'knex';
import type { HostsOutboxRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { Failure, Published } from '../model';
import type { Outbox, Taking } from '../store';
import { removeOld } from './DatabaseInboxStore';
import { type Queue, takeDue, UNLEASED } from './takeDue';

/** How one outbox is kept. */
export interface OutboxOptions<Shown, Leased, Row> extends Queue {
  /** Columns of the key, with their values. */
  readonly toKey: (shown: Shown) => Readonly<Record<string, string>>;
  readonly toLeased: (row: Row) => Leased;
}

/** A table of what is to be shown at hosts. */
export class OutboxTable<
  Shown extends Published,
  Leased extends Shown & {
    readonly leaseToken: string;
    readonly generation: number;
    readonly attempts: number;
  },
  Row extends HostsOutboxRow,
> implements Outbox<Shown, Leased> {
  constructor(private readonly options: OutboxOptions<Shown, Leased, Row>) {}

  async ask(
    transaction: Transaction,
    shown: readonly Shown[],
    at: { readonly decidedAt: string; readonly dueAt: string },
  ) {
    if (shown.length === 0) return;
    const { table, key, toKey } = this.options;
    const trx = knexOf(transaction);
    await trx(table)
      .insert(
        shown.map(each => ({
          ...toKey(each),
          generation: 1,
          attempts: 0,
          decided_at: at.decidedAt,
          due_at: at.dueAt,
        })),
      )
      .onConflict([...key])
      .merge({
        generation: trx.raw('??.generation + 1', [table]),
        decided_at: at.decidedAt,
        due_at: trx.raw(
          'case when ??.due_at is not null and (??.attempts > 0 or ??.due_at < excluded.due_at) then ??.due_at else excluded.due_at end',
          [table, table, table, table],
        ),
      });
  }

  async take(transaction: Transaction, taking: Taking) {
    const trx = knexOf(transaction);
    const rows = await takeDue<Row>(trx, this.options, taking);
    return rows.map(this.options.toLeased);
  }

  async finish(
    transaction: Transaction,
    lease: Leased,
    { decisionId, now }: { readonly decisionId?: string; readonly now: string },
  ) {
    const trx = knexOf(transaction);
    const { generation } = lease;
    const shown = {
      ...UNLEASED,
      attempts: 0,
      last_error: null,
      ...(decisionId === undefined
        ? {}
        : { published_decision_id: decisionId, published_at: now }),
    };
    const done = await this.held(trx, lease)
      .where({ generation })
      .update({ ...shown, due_at: null });
    if (done > 0) return;
    const asked = await this.held(trx, lease).update({ ...shown, due_at: now });
    if (asked > 0 || decisionId === undefined) return;
    await this.rowOf(trx, lease).update({
      generation: trx.raw('??.generation + 1', [this.options.table]),
      due_at: now,
    });
  }

  async fail(transaction: Transaction, lease: Leased, failed: Failure) {
    await this.held(knexOf(transaction), lease).update({
      ...UNLEASED,
      due_at: failed.dueAt,
      last_error: failed.error,
      attempts: lease.attempts + (failed.counts ? 1 : 0),
    });
  }

  async release(transaction: Transaction, lease: Leased) {
    await this.held(knexOf(transaction), lease).update(UNLEASED);
  }

  removeShown(transaction: Transaction, before: string, limit: number) {
    const { table, key } = this.options;
    const trx = knexOf(transaction);
    return removeOld(trx, {
      table,
      key,
      old: trx(table).whereNull('due_at').where('published_at', '<', before),
      limit,
    });
  }

  private rowOf(trx: Knex.Transaction, shown: Shown) {
    return trx(this.options.table).where(this.options.toKey(shown));
  }

  private held(trx: Knex.Transaction, lease: Leased) {
    return this.rowOf(trx, lease).where({ lease_token: lease.leaseToken });
  }
}

import type { Knex } from 'knex';

/** One database transaction, seen by those who must not know SQL. */
export interface Transaction {
  /** Runs once, after the transaction has been committed; never when it was rolled back. */
  afterCommit(hook: () => void): void;
}

/** Runs work so that all of it happens or nothing does. */
export interface UnitOfWork {
  run<Value>(
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value>;
}

const transactions = new WeakMap<Transaction, Knex.Transaction>();

/** The knex transaction behind a handle; only stores ask for it. */
export function knexOf(transaction: Transaction): Knex.Transaction {
  const trx = transactions.get(transaction);
  if (trx === undefined) {
    throw new Error(
      'the transaction does not belong to a database: a fake unit of work was mixed with a real store',
    );
  }
  return trx;
}

/** Collects what is to happen after a commit. */
export function createTransaction(): {
  readonly transaction: Transaction;
  readonly hooks: readonly (() => void)[];
} {
  const hooks: (() => void)[] = [];
  return { transaction: { afterCommit: hook => hooks.push(hook) }, hooks };
}

/** Units of work on a database. */
export function createUnitOfWork(knex: Knex): UnitOfWork {
  return {
    async run(work) {
      const { transaction, hooks } = createTransaction();
      const value = await knex.transaction(async trx => {
        transactions.set(transaction, trx);
        return work(transaction);
      });
      hooks.forEach(hook => hook());
      return value;
    },
  };
}

/** Units of work without a database: runs one after another, undoes nothing. */
export function createFakeUnitOfWork(): UnitOfWork {
  let previous: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const next = previous.then(async () => {
        const { transaction, hooks } = createTransaction();
        const value = await work(transaction);
        hooks.forEach(hook => hook());
        return value;
      });
      previous = next.catch(() => undefined);
      return next;
    },
  };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import knexFactory, { type Knex } from 'knex';
import { createUnitOfWork, knexOf } from '../../../database/unitOfWork';
import { systemAmbient } from '../../../shared/clock';
import { AuditService } from '../service';
import { DatabaseAuditStore } from '../store';
import { DatabaseAuditViews } from '../views';

/** The ledger on a database, sequenced only when asked. */
export const ledgerOn = (knex: Knex): AuditService =>
  new AuditService({
    store: new DatabaseAuditStore(),
    views: new DatabaseAuditViews(knex),
    unitOfWork: createUnitOfWork(knex),
    ambient: systemAmbient,
    onStaged: () => undefined,
  });

/** Table whose rows stand for business: each names the entry that proves it. */
export const BUSINESS = 'replica_business';

/** What `SQLITE_BUSY` is for: another process holds the database for longer than the driver waits. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  /SQLITE_BUSY|database is locked/.test(error.message);

/** Changes state with evidence, slowly now and then, so that transactions end in another order than they begin. */
async function doBusiness(knex: Knex, ledger: AuditService): Promise<void> {
  const id = randomUUID();
  const dice = Number.parseInt(id.slice(0, 2), 16);
  await createUnitOfWork(knex)
    .run(async transaction => {
      const entryIds = await ledger.stageAll(
        transaction,
        Array.from({ length: 1 + (dice % 3) }, (_, part) => ({
          type: 'test.business',
          actor: 'user:default/ada',
          subjectIds: [id],
          payload: { part },
        })),
      );
      await knexOf(transaction)(BUSINESS).insert(
        entryIds.map(entry_id => ({ entry_id })),
      );
      if (dice % 4 === 0) await sleep(dice % 20);
      if (dice % 10 === 0) throw new Error('the business failed');
    })
    .catch(error => {
      const isMeant =
        error instanceof Error && error.message === 'the business failed';
      if (!isMeant) throw error;
    });
}

/** Stages and sequences until it is killed; tells every head that it has seen, a line of JSON each. */
async function main(): Promise<never> {
  const knex = knexFactory(JSON.parse(process.env.REPLICA_DATABASE ?? ''));
  const ledger = ledgerOn(knex);
  const tellHead = async () => {
    const { size, root } = await ledger.head();
    process.stdout.write(`${JSON.stringify({ size, root })}\n`);
  };
  const repeat = async (work: () => Promise<unknown>): Promise<never> => {
    for (;;) {
      await work().catch(error => {
        if (!isBusy(error)) throw error;
      });
      await sleep(1);
    }
  };
  return Promise.race([
    repeat(() => doBusiness(knex, ledger)),
    repeat(() => doBusiness(knex, ledger)),
    repeat(() => ledger.sequenceBatch().then(tellHead)),
  ]);
}

if (process.env.REPLICA_DATABASE) {
  main().catch(error => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  });
}

import type { Knex } from 'knex';
import type { HostsPublicationRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { Failure, LeasedPublication, Published } from '../model';
import { toLeasedPublication } from '../rows';
import type { PublicationStore, Taking } from '../store';
import { removeOld } from './DatabaseInboxStore';
import { takeDue, UNLEASED } from './takeDue';

const KEY = ['host', 'repository', 'head_sha'] as const;
const QUEUE = { table: 'hosts_publications', key: KEY };

/** The table of commits whose newest decision is to be shown. */
export class DatabasePublicationStore implements PublicationStore {
  async ask(
    transaction: Transaction,
    publications: readonly Published[],
    at: { readonly decidedAt: string; readonly dueAt: string },
  ) {
    if (publications.length === 0) return;
    const trx = knexOf(transaction);
    await trx<HostsPublicationRow>('hosts_publications')
      .insert(
        publications.map(({ host, repository, headSha }) => ({
          host,
          repository,
          head_sha: headSha,
          generation: 1,
          attempts: 0,
          decided_at: at.decidedAt,
          due_at: at.dueAt,
        })),
      )
      .onConflict([...KEY])
      .merge({
        generation: trx.raw('hosts_publications.generation + 1'),
        decided_at: at.decidedAt,
        due_at: trx.raw(
          'case when hosts_publications.due_at is not null and (hosts_publications.attempts > 0 or hosts_publications.due_at < excluded.due_at) then hosts_publications.due_at else excluded.due_at end',
        ),
      });
  }

  async take(transaction: Transaction, taking: Taking) {
    const rows = await takeDue<HostsPublicationRow>(
      knexOf(transaction),
      QUEUE,
      taking,
    );
    return rows.map(toLeasedPublication);
  }

  async finish(
    transaction: Transaction,
    lease: LeasedPublication,
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
    const done = await held(trx, lease)
      .where({ generation })
      .update({ ...shown, due_at: null });
    if (done > 0) return;
    const asked = await held(trx, lease).update({ ...shown, due_at: now });
    if (asked > 0 || decisionId === undefined) return;
    await rowOf(trx, lease).update({
      generation: trx.raw('hosts_publications.generation + 1'),
      due_at: now,
    });
  }

  async fail(
    transaction: Transaction,
    lease: LeasedPublication,
    failed: Failure,
  ) {
    await held(knexOf(transaction), lease).update({
      ...UNLEASED,
      due_at: failed.dueAt,
      last_error: failed.error,
      attempts: lease.attempts + (failed.counts ? 1 : 0),
    });
  }

  async release(transaction: Transaction, lease: LeasedPublication) {
    await held(knexOf(transaction), lease).update(UNLEASED);
  }

  removeShown(transaction: Transaction, before: string, limit: number) {
    const trx = knexOf(transaction);
    return removeOld(trx, {
      ...QUEUE,
      old: trx('hosts_publications')
        .whereNull('due_at')
        .where('published_at', '<', before),
      limit,
    });
  }
}

const rowOf = (
  trx: Knex.Transaction,
  { host, repository, headSha }: Published,
) =>
  trx<HostsPublicationRow>('hosts_publications').where({
    host,
    repository,
    head_sha: headSha,
  });

const held = (trx: Knex.Transaction, lease: LeasedPublication) =>
  rowOf(trx, lease).where({ lease_token: lease.leaseToken });

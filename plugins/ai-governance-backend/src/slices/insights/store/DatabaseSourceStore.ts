import type {
  InsightsSourceRow,
  InsightsToldRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { ToldMark } from '../model';
import type { SourceStore } from '../store';

const LONGEST_ERROR = 500;

/** Tables of the turns of sources. */
export class DatabaseSourceStore implements SourceStore {
  async introduce(
    transaction: Transaction,
    sources: readonly string[],
    now: string,
  ) {
    if (sources.length === 0) return;
    await knexOf(transaction)('insights_sources')
      .insert(sources.map(source => ({ source, due_at: now })))
      .onConflict('source')
      .ignore();
  }

  async take(
    transaction: Transaction,
    {
      source,
      now,
      leaseUntil,
      token,
    }: {
      readonly source: string;
      readonly now: string;
      readonly leaseUntil: string;
      readonly token: string;
    },
  ) {
    const taken = await knexOf(transaction)<InsightsSourceRow>(
      'insights_sources',
    )
      .where({ source })
      .where('due_at', '<=', now)
      .whereRaw('(lease_until is null or lease_until <= ?)', [now])
      .update({ lease_until: leaseUntil, lease_token: token });
    return taken === 1;
  }

  async end(transaction: Transaction, turn: Parameters<SourceStore['end']>[1]) {
    const trx = knexOf(transaction);
    await trx('insights_sources')
      .where({ source: turn.source, lease_token: turn.token })
      .update({
        lease_until: null,
        lease_token: null,
        last_turn_at: turn.at,
        due_at: turn.dueAt,
        error: turn.error?.slice(0, LONGEST_ERROR) ?? null,
        failures: turn.error === undefined ? 0 : trx.raw('failures + 1'),
      });
  }

  async hurry(transaction: Transaction, source: string, now: string) {
    const hurried = await knexOf(transaction)<InsightsSourceRow>(
      'insights_sources',
    )
      .where({ source })
      .update({ due_at: now });
    return hurried === 1;
  }

  async tell(
    transaction: Transaction,
    change: { readonly repository: string; readonly number: number },
    mark: string,
    since: string,
  ) {
    await knexOf(transaction)<InsightsToldRow>('insights_told')
      .insert({ ...change, mark, since })
      .onConflict(['repository', 'number'])
      .merge(['mark']);
  }

  async told(transaction: Transaction, marks: readonly ToldMark[]) {
    for (const mark of marks)
      await knexOf(transaction)<InsightsToldRow>('insights_told')
        .where(mark)
        .delete();
  }
}

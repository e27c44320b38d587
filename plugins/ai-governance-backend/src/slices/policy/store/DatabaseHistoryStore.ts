import { canonicalJson } from '@ai-enablement/governance-core';
import type { Knex } from 'knex';
import { chunk, PARAMETERS_PER_STATEMENT } from '../../../database/dialect';
import type { PolicyHistoryChangeRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { HistoryChange, PastChange } from '../model';
import { oneOf } from '../../../database/columns';
import type { HistoryStore } from '../store';

const ROWS_PER_STATEMENT = 40;

/** The table of changes of the past. */
export class DatabaseHistoryStore implements HistoryStore {
  async lockRepository(transaction: Transaction, repository: string) {
    const trx = knexOf(transaction);
    const row = { repository };
    // Whoever comes second waits for the row, whether it is new or not.
    await trx('policy_history_repositories')
      .insert(row)
      .onConflict('repository')
      .merge(row);
  }

  async known(
    transaction: Transaction,
    repository: string,
    headShas: readonly string[],
  ) {
    const rows: Pick<
      PolicyHistoryChangeRow,
      'head_sha' | 'scan_version' | 'trust'
    >[] = [];
    for (const piece of chunk(headShas, PARAMETERS_PER_STATEMENT)) {
      rows.push(
        ...(await knexOf(transaction)<PolicyHistoryChangeRow>(
          'policy_history_changes',
        )
          .select('head_sha', 'scan_version', 'trust')
          .where({ repository })
          .whereIn('head_sha', [...piece])),
      );
    }
    return new Map(
      rows.map(row => [
        row.head_sha,
        {
          headSha: row.head_sha,
          scanVersion: row.scan_version,
          trust: oneOf(['asserted', 'attested'], row.trust),
        },
      ]),
    );
  }

  async decidedHeads(
    transaction: Transaction,
    repository: string,
    changes: readonly PastChange[],
  ) {
    const find = findDecided(knexOf(transaction), repository);
    const [commits, pullRequests] = await Promise.all([
      find.commits(changes.flatMap(commitsOf)),
      find.pullRequests(
        changes.flatMap(({ pullRequest }) => pullRequest ?? []),
      ),
    ]);
    return new Set(
      changes
        .filter(
          change =>
            commitsOf(change).some(sha => commits.has(sha)) ||
            (change.pullRequest !== undefined &&
              pullRequests.has(change.pullRequest)),
        )
        .map(({ headSha }) => headSha),
    );
  }

  async save(transaction: Transaction, changes: readonly HistoryChange[]) {
    for (const piece of chunk(changes.map(toRow), ROWS_PER_STATEMENT)) {
      await knexOf(transaction)<PolicyHistoryChangeRow>(
        'policy_history_changes',
      )
        .insert([...piece])
        .onConflict(['repository', 'head_sha'])
        .merge();
    }
  }
}

/** The commits by which a decided change is recognised: a host or CI knew its head, and a host what it was merged as. */
const commitsOf = ({ headSha, mergeSha }: PastChange): readonly string[] =>
  mergeSha === undefined ? [headSha] : [headSha, mergeSha];

const findDecided = (trx: Knex.Transaction, repository: string) => ({
  async commits(shas: readonly string[]): Promise<ReadonlySet<string>> {
    const found: string[] = [];
    for (const piece of chunk(shas, PARAMETERS_PER_STATEMENT)) {
      const among = [...piece];
      found.push(
        ...(await trx('policy_decisions')
          .where({ repository, is_preview: false })
          .whereIn('head_sha', among)
          .pluck('head_sha')),
        ...(await trx('policy_merges')
          .where({ repository })
          .whereIn('merged_as', among)
          .pluck('merged_as')),
        ...(await trx('policy_change_marks')
          .where({ repository })
          .whereIn('mark', among)
          .pluck('mark')),
      );
    }
    return new Set(found);
  },
  async pullRequests(numbers: readonly number[]): Promise<ReadonlySet<number>> {
    const found: number[] = [];
    for (const piece of chunk(numbers, PARAMETERS_PER_STATEMENT)) {
      found.push(
        ...(await trx('policy_decisions')
          .where({ repository, is_preview: false })
          .whereIn('pull_request', [...piece])
          .pluck('pull_request')),
      );
    }
    return new Set(found);
  },
});

const toRow = (change: HistoryChange): PolicyHistoryChangeRow => ({
  history_id: change.historyId,
  repository: change.repository,
  base_sha: change.baseSha,
  head_sha: change.headSha,
  merge_sha: change.mergeSha ?? null,
  pull_request: change.pullRequest ?? null,
  occurred_at: change.occurredAt,
  recorded_at: change.recordedAt,
  caller: change.caller,
  trust: change.trust,
  scan_version: change.scanVersion,
  policy_digest: change.decision.policyDigest,
  input_digest: change.decision.inputDigest,
  engine_version: change.decision.engineVersion,
  summary: JSON.stringify(change.digest),
  subject: canonicalJson(change.subject),
  facts: canonicalJson(change.facts),
  decision: canonicalJson(change.decision),
  ledger_entry_id: change.ledgerEntryId,
});

import { chunk } from '../../../database/dialect';
import type {
  PolicyMergeRow,
  PolicyReleaseRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { NewRelease, StoredMerge } from '../model';
import { toReleaseRow } from '../releaseRows';
import type { ReleaseStore } from '../store';

const ROWS_PER_STATEMENT = 100;

/** The tables of answers about releases, and of what hosts merged. */
export class DatabaseReleaseStore implements ReleaseStore {
  async insertRelease(transaction: Transaction, release: NewRelease) {
    await knexOf(transaction)<PolicyReleaseRow>('policy_releases').insert(
      toReleaseRow(release),
    );
  }

  async insertMerge(transaction: Transaction, merge: StoredMerge) {
    const rows = merge.commits.map(sha => ({
      repository: merge.repository,
      merged_as: sha,
      head_sha: merge.headSha,
      pull_request: merge.pullRequest,
      ledger_entry_id: merge.ledgerEntryId,
    }));
    for (const part of chunk(rows, ROWS_PER_STATEMENT)) {
      await knexOf(transaction)<PolicyMergeRow>('policy_merges')
        .insert([...part])
        .onConflict(['repository', 'merged_as', 'head_sha', 'pull_request'])
        .ignore();
    }
  }
}

import type { PolicyReleaseRow } from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { NewRelease } from '../model';
import { toReleaseRow } from '../releaseRows';
import type { ReleaseStore } from '../store';

/** The table of answers about releases. */
export class DatabaseReleaseStore implements ReleaseStore {
  async insertRelease(transaction: Transaction, release: NewRelease) {
    await knexOf(transaction)<PolicyReleaseRow>('policy_releases').insert(
      toReleaseRow(release),
    );
  }
}

import type { HistoryChange, PastChange } from '../model';
import { lookupMarks } from '../releaseRows';
import type { HistoryStore } from '../store';
import type { FakeDecisionStore } from './FakeDecisionStore';

/** Changes of the past in memory; kept like the table by their shared contract. */
export class FakeHistoryRows implements HistoryStore {
  private readonly rows = new Map<string, HistoryChange>();

  constructor(private readonly decisions: FakeDecisionStore) {}

  async lockRepository() {
    // One unit of work runs after the other.
  }

  async known(
    _transaction: unknown,
    repository: string,
    headShas: readonly string[],
  ) {
    const found = headShas.flatMap(sha => {
      const row = this.rows.get(`${repository} ${sha}`);
      return row ? [row] : [];
    });
    return new Map(
      found.map(({ headSha, scanVersion, trust }) => [
        headSha,
        { headSha, scanVersion, trust },
      ]),
    );
  }

  async decidedHeads(
    _transaction: unknown,
    repository: string,
    changes: readonly PastChange[],
  ) {
    const decided = this.decisions
      .all()
      .filter(row => row.repository === repository && !row.decision.isPreview);
    const commits = new Set(
      decided.flatMap(({ headSha, marks }) => [headSha, ...lookupMarks(marks)]),
    );
    const numbers = new Set(decided.map(({ pullRequest }) => pullRequest));
    return new Set(
      changes
        .filter(
          ({ headSha, mergeSha = headSha, pullRequest }) =>
            commits.has(headSha) ||
            commits.has(mergeSha) ||
            (pullRequest !== undefined && numbers.has(pullRequest)),
        )
        .map(({ headSha }) => headSha),
    );
  }

  async save(_transaction: unknown, changes: readonly HistoryChange[]) {
    changes.forEach(change =>
      this.rows.set(`${change.repository} ${change.headSha}`, change),
    );
  }
}

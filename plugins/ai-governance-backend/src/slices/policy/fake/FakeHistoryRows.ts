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
    const isDecided = this.signs(repository);
    return new Set(changes.filter(isDecided).map(({ headSha }) => headSha));
  }

  async save(_transaction: unknown, changes: readonly HistoryChange[]) {
    changes.forEach(change =>
      this.rows.set(`${change.repository} ${change.headSha}`, change),
    );
  }

  all(): readonly HistoryChange[] {
    return [...this.rows.values()];
  }

  /** Whether a change was decided on, as far as it was known at an instant. */
  isDecided(change: HistoryChange, recordedUntil: string): boolean {
    return this.signs(change.repository, recordedUntil)(change);
  }

  /** Recognises what was decided on by its commits and its pull request. */
  private signs(repository: string, recordedUntil?: string) {
    const decided = this.decisions
      .all()
      .filter(row => row.repository === repository && !row.decision.isPreview)
      .filter(row => !recordedUntil || row.recordedAt <= recordedUntil);
    const commits = new Set(
      decided.flatMap(({ headSha, marks }) => [headSha, ...lookupMarks(marks)]),
    );
    const numbers = new Set(decided.map(({ pullRequest }) => pullRequest));
    return ({
      headSha,
      mergeSha = headSha,
      pullRequest,
    }: Pick<PastChange, 'headSha' | 'mergeSha' | 'pullRequest'>): boolean =>
      commits.has(headSha) ||
      commits.has(mergeSha) ||
      (pullRequest !== undefined && numbers.has(pullRequest));
  }
}

import type { UploadBatch } from '../model';
import type { BatchStore } from '../store';
import type { BatchViews } from '../views';

/** How far uploads came, in memory; kept like the table by their shared contract. */
export class FakeBatchRows implements BatchStore, BatchViews {
  private readonly rows = new Map<string, UploadBatch>();

  async begin(
    _transaction: unknown,
    { batch, source, kind, sentBy }: Parameters<BatchStore['begin']>[1],
    at: string,
  ) {
    if (this.rows.has(batch)) return;
    const none = { nextLine: 1, lines: 0, stored: 0, repeated: 0, refused: 0 };
    const times = { startedAt: at, updatedAt: at };
    this.rows.set(batch, { batch, source, kind, sentBy, ...none, ...times });
  }

  async advance(
    _transaction: unknown,
    progress: Parameters<BatchStore['advance']>[1],
    at: string,
  ) {
    const row = this.rows.get(progress.batch);
    if (!row) return;
    this.rows.set(progress.batch, {
      ...row,
      nextLine: Math.max(row.nextLine, progress.nextLine),
      lines: row.lines + progress.lines,
      stored: row.stored + progress.stored,
      repeated: row.repeated + progress.repeated,
      refused: row.refused + progress.refused,
      updatedAt: at,
    });
  }

  async forgetBatches(_transaction: unknown, before: string) {
    for (const { batch, updatedAt } of this.rows.values())
      if (updatedAt < before) this.rows.delete(batch);
  }

  async batch(batch: string) {
    return this.rows.get(batch);
  }
}

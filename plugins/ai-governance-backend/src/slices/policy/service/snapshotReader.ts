import { CodedError } from '../../../shared/codedError';
import type { SnapshotViews } from '../views';
import { assembleSnapshot, type Snapshot } from './snapshot';

/**
 * Reads the snapshot, and keeps it until the database says that there is a newer version: one small query a call, and
 * every replica answers from what is committed.
 */
export class SnapshotReader {
  private kept: Snapshot | undefined;

  constructor(private readonly views: SnapshotViews) {}

  /** The snapshot as committed now. Fails with `policy.notReady` before the catalog was first read. */
  async current(): Promise<Snapshot> {
    const state = await this.views.state();
    if (state.refreshedAt === undefined) {
      throw new CodedError(
        'policy.notReady',
        'the catalog has not been read yet; try again in a few seconds',
      );
    }
    if (this.kept?.state.version === state.version) {
      return { ...this.kept, state };
    }
    this.kept = assembleSnapshot(await this.views.content());
    return this.kept;
  }
}

import type { FileState } from '@ai-enablement/governance-core';
import type { Transaction } from '../../database/unitOfWork';

/** A file from which assistants learn the policy, and that is not what the policy asks for. */
export interface DriftedFile {
  readonly repository: string;
  readonly path: string;
  readonly state: Exclude<FileState, 'asPolicy'>;
  /** Plain sentence. */
  readonly because: string;
  /** When it was last read. */
  readonly observedAt: string;
}

/** A change as some decision names it. */
export interface DecidedHead {
  /** Who asked for the decision. */
  readonly caller: string;
  readonly repository: string;
  readonly headSha: string;
}

/** What slices to the right are told within the transaction in which a host's event is taken in; what they reject undoes it. */
export interface ChangeListener {
  changeTold(
    transaction: Transaction,
    change: { readonly repository: string; readonly number: number },
  ): Promise<void>;
}

/** What other slices may ask of code hosts. */
export interface HostsFacade {
  /** Files on default branches that drifted from the policy in force, of these repositories, or of all. */
  driftedFiles(
    repositories?: readonly string[],
  ): Promise<readonly DriftedFile[]>;
  /**
   * Tells of changes whether they may still be open. False only for what a host brought here and no longer counts among its open
   * changes; what others asked about is taken for open.
   */
  mayBeOpen(
    changes: readonly DecidedHead[],
  ): Promise<(change: DecidedHead) => boolean>;
}

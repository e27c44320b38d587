/** A batch of uploaded records, and how far it came. Counts are of lines since it began. */
export interface UploadBatch {
  readonly batch: string;
  readonly source: string;
  readonly kind: string;
  /** Who sends it. */
  readonly sentBy: string;
  /** Where it goes on, from 1. */
  readonly nextLine: number;
  readonly lines: number;
  readonly stored: number;
  readonly repeated: number;
  readonly refused: number;
  /** UTC, ISO 8601, like the next. */
  readonly startedAt: string;
  readonly updatedAt: string;
}

/** What became of the lines of a body. */
export interface UploadReceipt {
  readonly batch: string;
  /** Lines that were looked at; empty ones and those passed over are not among them. */
  readonly lines: number;
  readonly stored: number;
  readonly repeated: number;
  /** The first hundred, by their number in the batch. */
  readonly refused: readonly {
    readonly line: number;
    readonly message: string;
  }[];
  readonly refusedInAll: number;
  /** Where the batch goes on. */
  readonly nextLine: number;
}

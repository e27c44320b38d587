import type { FoundUse } from './collectUses';
import type { Evidence } from './types';

/** What one recorder measured of a commit: git-ai notes, or Agent Trace records. */
export interface SourceMeasurement {
  readonly uses: readonly FoundUse[];
  /** Distinct lines. */
  readonly aiLines: number;
  /** Distinct lines of a person and of no assistant. */
  readonly humanLines: number;
  /** Whether some of the assistant's lines are a person's too. */
  readonly isShared: boolean;
  /** Present when lines of a person were measured. */
  readonly humanEvidence?: Evidence;
}

/** `1 line`, `2 lines`. */
export const linesOf = (lines: number): string =>
  lines === 1 ? '1 line' : `${lines} lines`;

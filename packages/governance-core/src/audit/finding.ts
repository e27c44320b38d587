import type { Issue } from '../shared/result';

/** One thing that is wrong with a ledger. */
export interface LedgerFinding extends Issue {
  /** Leaf that it is about; absent when it is about the ledger as a whole. */
  readonly index?: number;
}

/** Findings that are kept with their words; further ones are only counted. */
export const MOST_FINDINGS = 1000;

/** A list of findings that does not grow without bound. */
export function collectFindings() {
  const kept: LedgerFinding[] = [];
  let omitted = 0;
  return {
    add: (finding: LedgerFinding | undefined) => {
      if (finding === undefined) return;
      if (kept.length < MOST_FINDINGS) kept.push(finding);
      else omitted += 1;
    },
    /** The verdict with these added, which leaves the list as it is. */
    with: (more: readonly LedgerFinding[]) => {
      const all = [...kept, ...more];
      return {
        isSound: all.length === 0,
        findings: all.slice(0, MOST_FINDINGS),
        omittedFindings: omitted + Math.max(0, all.length - MOST_FINDINGS),
      };
    },
  };
}

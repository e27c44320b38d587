import type { DefectMethod } from '../observations';

/** A commit with what its author said. */
export interface PastCommit {
  readonly sha: string;
  readonly message: string;
}

/** A change as it came into the branch that is released: a merge with what it brought, or a commit of its own. */
export interface PastChange extends PastCommit {
  /** Of the pull or merge request, as the message names it. */
  readonly number?: number;
  /** UTC with milliseconds. */
  readonly mergedAt: string;
  /** What a merge brought, without the merge itself; empty for a commit of its own. */
  readonly commits: readonly PastCommit[];
}

/** A defect, traced to the change that brought it; the same change and the same fix are the same defect. */
export interface FoundDefect {
  readonly method: Extract<DefectMethod, 'revert' | 'hotfix' | 'szz'>;
  /** Of the change that brought it: its number, or its commit where no number is known. */
  readonly number?: number;
  readonly mergeSha?: string;
  /** Number or commit of the change that mended it. */
  readonly fix: string;
  /** When that was merged, UTC with milliseconds. */
  readonly foundAt: string;
  /** When the change that brought it was merged, UTC with milliseconds. */
  readonly mergedAt: string;
  /** What mended it was taken back, such as the revert of a revert: there was no defect after all. */
  readonly isCancelled?: true;
  /** Milliseconds of the last change that had a say in it. */
  readonly revision: number;
}

type Inducing = Pick<PastChange, 'sha' | 'number' | 'mergedAt'>;

/** A defect of one change, mended by another. */
export const defectOf = (
  method: FoundDefect['method'],
  inducing: Inducing,
  fix: Inducing,
): FoundDefect => ({
  method,
  ...(inducing.number === undefined
    ? { mergeSha: inducing.sha }
    : { number: inducing.number }),
  fix: String(fix.number ?? fix.sha),
  foundAt: fix.mergedAt,
  mergedAt: inducing.mergedAt,
  revision: Math.max(0, Date.parse(fix.mergedAt)),
});

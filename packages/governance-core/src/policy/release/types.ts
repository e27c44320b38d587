import type { Decision, Outcome } from '../decision';

/** A commit as a release knows it. */
export interface ReleaseCommit {
  readonly sha: string;
  /**
   * SHA-256 of what it changes, hexadecimal: its patch without places and object ids; of a merge, what it adds to what git makes
   * of its parents. Absent means not known.
   */
  readonly patchDigest?: string;
}

/** What a decided change is recognised by in a history. */
export interface ChangeMarks {
  /** SHA-256 of what the change as a whole changes; a squash of it has the same. */
  readonly patchDigest?: string;
  /** Commit as which its host merged it, as the host says. */
  readonly mergedAs?: string;
  readonly commits: readonly ReleaseCommit[];
}

/** A decision on a change that rests on more than the caller's word. */
export interface DecidedChange {
  readonly decisionId: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  /** UTC, ISO 8601. */
  readonly occurredAt: string;
  readonly marks: ChangeMarks;
  /** As which commits its host merged it, as the host said afterwards: one list for each time that it was merged. */
  readonly merges?: readonly (readonly string[])[];
  readonly decision: Pick<Decision, 'reasons' | 'obligations'>;
}

/**
 * Where a release begins: at the head of an earlier one that passed, or after more commits than needed (`release`); where the
 * caller says, since none passed before (`given`); or later than what passed, so that commits in between are asked about by nobody
 * (`gap`).
 */
export type ReleaseStart = 'release' | 'given' | 'gap';

/** All changes since the last release of a repository. */
export interface ReleaseQuestion {
  /** Commits from the last release, exclusive, to this one. */
  readonly commits: readonly ReleaseCommit[];
  /** Decisions of this repository that may be about them. */
  readonly changes: readonly DecidedChange[];
  readonly start: ReleaseStart;
}

/** A change of a release. */
export interface ReleasedChange {
  readonly decisionId: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  /** What its decision comes to when everything up to the release is due. */
  readonly outcome: Outcome;
  readonly wouldBe: Outcome;
  /** Commits of the release that it answers for, in the order of the question. */
  readonly commits: readonly string[];
}

/** The answer about a release. */
export interface ReleaseAnswer {
  readonly outcome: Outcome;
  /** The outcome with every mode enforced. */
  readonly wouldBe: Outcome;
  readonly start: ReleaseStart;
  /** In the order of their first commits. */
  readonly changes: readonly ReleasedChange[];
  /** Commits that no decision is about. They hold the release, whatever the modes. */
  readonly undecided: readonly string[];
}

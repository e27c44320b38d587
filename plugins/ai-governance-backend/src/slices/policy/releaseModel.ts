import type {
  ReleaseAnswer,
  ReleasedChange,
} from '@ai-enablement/governance-core';

/** A change of a release, with why its decision came out as it did. */
export interface ExplainedChange extends ReleasedChange {
  /** Plain sentences. */
  readonly because: readonly string[];
}

/** What is stored of the answer about a release. */
export interface ReleaseRecord extends Omit<ReleaseAnswer, 'changes'> {
  readonly changes: readonly ExplainedChange[];
  /** Plain sentences: what of the range is not known; present when something is not, which holds the release. */
  readonly incomplete?: readonly string[];
  /** How many were asked about. */
  readonly commits: number;
  /** Head of the last release that passed there; present when the beginning leaves commits out. */
  readonly expectedBase?: string;
}

/** Repository and environment, within which releases follow one another. */
export interface ReleasePlace {
  readonly repository: string;
  /** Empty when the caller names none. */
  readonly environment: string;
}

/** A stored answer about a release. All instants are UTC, ISO 8601. */
export interface StoredRelease extends ReleasePlace {
  readonly releaseId: string;
  /** Who asked. */
  readonly caller: string;
  readonly requestDigest: string;
  /** Name of the tag that is released. */
  readonly tag?: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly occurredAt: string;
  /** Entities of the repository at that time. */
  readonly entityRefs: readonly string[];
  /** Whether what was said of the range rests on the caller's word alone. */
  readonly isPreview: boolean;
  readonly answer: ReleaseRecord;
  readonly ledgerEntryId: string;
}

/** As what a host merged a change. */
export interface StoredMerge {
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest: number;
  /** All commits that the host made of it. */
  readonly commits: readonly string[];
  readonly ledgerEntryId: string;
}

/** An answer about to be stored. */
export interface NewRelease extends StoredRelease {
  readonly idempotencyKey?: string;
}

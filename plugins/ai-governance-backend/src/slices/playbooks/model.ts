import type {
  Audience,
  ContentVersion,
  PlaybookFile,
  PlaybookKind,
  RequiredReading,
} from '@ai-enablement/governance-core';

/** What lists and searches show of a version: all of it also stands in its text. */
export interface PlaybookHeader {
  readonly title: string;
  readonly summary: string;
  readonly audience: Audience;
  readonly policyRules: readonly string[];
  readonly requiredReading?: RequiredReading;
  readonly risks: readonly string[];
  readonly tags: readonly string[];
  readonly appliesTo: readonly string[];
  /** About how many tokens the text of `PLAYBOOK.md` is for a model. */
  readonly tokens: number;
}

/** What was decided about a version. */
export type VersionState = 'inReview' | 'published' | 'refused' | 'withdrawn';

/** Where a version came from: people, or what ships with the product. */
export type VersionSource = 'portal' | 'library';

/** A version of a playbook, without its texts. */
export interface PlaybookVersion {
  readonly versionId: string;
  readonly name: string;
  readonly version: ContentVersion;
  /** Of the folder; equal digests mean equal bytes. */
  readonly digest: string;
  readonly state: VersionState;
  readonly kind: PlaybookKind;
  readonly owner: string;
  /** UTC day. */
  readonly reviewBy: string;
  readonly header: PlaybookHeader;
  readonly source: VersionSource;
  readonly reason: string;
  readonly proposedBy: string;
  /** Instants are UTC, ISO 8601 with milliseconds. */
  readonly proposedAt: string;
  /** Who published, refused or withdrew it. */
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly decidedReason?: string;
  /** From when readers get it; of published versions. */
  readonly effectiveFrom?: string;
  /** Until when readers get it, end exclusive; absent while no end is known. */
  readonly endsAt?: string;
  /** Until when at most, as whoever published it said. */
  readonly expiresAt?: string;
  readonly ledgerEntryId: string;
}

/** Where a version stands at an instant. */
export type LifeState =
  | 'inReview'
  | 'scheduled'
  | 'current'
  | 'superseded'
  | 'expired'
  | 'refused'
  | 'withdrawn';

/** The end of a playbook's use; what it said can still be read. */
export interface Deprecation {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** Playbook to use instead. */
  readonly successor?: string;
}

/** A name under which there are versions. */
export interface PlaybookName {
  readonly name: string;
  /** Counts the steps in its life. */
  readonly changes: number;
  readonly deprecation?: Deprecation;
}

/** A folder as it was proposed. */
export interface Content {
  readonly digest: string;
  readonly files: readonly PlaybookFile[];
}

/** A word of a version with what it weighs when somebody searches for it. */
export interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

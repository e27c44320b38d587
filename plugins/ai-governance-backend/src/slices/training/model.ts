import type {
  Audience,
  ContentVersion,
  DrawnQuestion,
  PlaybookFile,
  QuizRules,
} from '@ai-enablement/governance-core';

/** What lists show of a version: all of it also stands in its folder. */
export interface TrainingHeader {
  readonly title: string;
  readonly summary: string;
  readonly audience: Audience;
  readonly policyRules: readonly string[];
  readonly prerequisites: readonly string[];
  readonly validDays: number;
  readonly quiz: QuizRules;
  readonly modules: readonly {
    readonly name: string;
    readonly title: string;
    readonly minutes: number;
    readonly draw: number;
  }[];
}

/** What was decided about a version. */
export type VersionState = 'inReview' | 'published' | 'refused' | 'withdrawn';

/** A version of a training path, without its texts. */
export interface TrainingVersion {
  readonly versionId: string;
  readonly name: string;
  readonly version: ContentVersion;
  /** Of the folder; equal digests mean equal bytes. */
  readonly digest: string;
  readonly state: VersionState;
  readonly owner: string;
  /** UTC day. */
  readonly reviewBy: string;
  readonly header: TrainingHeader;
  /** Where it came from: people, or what ships with the product. */
  readonly source: 'portal' | 'library';
  readonly reason: string;
  readonly proposedBy: string;
  /** Instants are UTC, ISO 8601 with milliseconds. */
  readonly proposedAt: string;
  /** Who published, refused or withdrew it. */
  readonly decidedBy?: string;
  /** Of a published version, from when people take it. */
  readonly decidedAt?: string;
  readonly decidedReason?: string;
  readonly ledgerEntryId: string;
}

/** A folder as it was proposed. */
export interface Content {
  readonly digest: string;
  readonly files: readonly PlaybookFile[];
}

/** One attempt at a quiz. */
export interface Attempt {
  readonly attemptId: string;
  readonly personId: string;
  /** Of the path. */
  readonly name: string;
  readonly versionId: string;
  /** `outdated`: a new major version came before it was handed in; it counts for nothing. */
  readonly state: 'open' | 'passed' | 'failed' | 'outdated';
  readonly drawn: readonly DrawnQuestion[];
  /** Ids of options by question. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly startedAt: string;
  readonly submittedAt?: string;
}

/** A proof that a person finished a path. */
export interface StoredCertificate {
  readonly certificateId: string;
  readonly personId: string;
  /** Of the path. */
  readonly name: string;
  readonly version: ContentVersion;
  /** Of the path, as it was. */
  readonly title: string;
  readonly attemptId: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt?: string;
  readonly revokedBy?: string;
  readonly revokedReason?: string;
  /** The last reminder that its holder got. */
  readonly remindedFor?: string;
  readonly ledgerEntryId: string;
}

/** Everything that is known of one person on their paths. */
export interface LearnerRecord {
  readonly attempts: readonly Attempt[];
  readonly certificates: readonly StoredCertificate[];
  /** Modules that were read. */
  readonly readings: readonly {
    readonly versionId: string;
    readonly module: string;
  }[];
}

import type {
  ContentVersion,
  InstallTarget,
} from '@ai-enablement/governance-core';

/** That a person opened a version on a day. */
export interface Read {
  /** Pseudonym. */
  readonly person: string;
  readonly name: string;
  /** `major.minor`. */
  readonly version: string;
  /** UTC day. */
  readonly on: string;
}

/** What a person thinks of a playbook. */
export interface Rating {
  readonly person: string;
  readonly name: string;
  /** 1 to 5; absent takes the one of before back. */
  readonly rating?: number;
  readonly at: string;
  /** Entity ref; only where ratings are named. */
  readonly by?: string;
}

/** Ratings of a playbook as they are published. */
export interface RatingTotal {
  readonly name: string;
  readonly people: number;
  readonly sum: number;
  /** UTC day on which they were brought up to date. */
  readonly on: string;
}

/** What a reader wrote to the owner. */
export interface Comment {
  readonly commentId: string;
  readonly person: string;
  readonly name: string;
  readonly version: string;
  readonly text: string;
  readonly at: string;
}

/** That a person says to have read a version. */
export interface Receipt {
  readonly person: string;
  readonly name: string;
  readonly digest: string;
  readonly version: ContentVersion;
  readonly at: string;
  readonly ledgerEntryId: string;
}

/** That a version is, or was, in use in a repository, for one assistant. */
export interface Install {
  readonly repository: string;
  readonly name: string;
  /** `major.minor`. */
  readonly version: string;
  readonly digest: string;
  readonly target: InstallTarget;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** First report that no longer named it; absent while it is there. */
  readonly goneAt?: string;
}

/** Everything that is installed in a repository at an instant. */
export interface InstallReport {
  readonly repository: string;
  readonly at: string;
  readonly isAttested: boolean;
  readonly installs: readonly Pick<
    Install,
    'name' | 'version' | 'digest' | 'target'
  >[];
}

/** The newest report of a repository. */
export interface LastReport {
  readonly repository: string;
  readonly reportedAt: string;
  /** Of the newest that was attested. */
  readonly attestedAt?: string;
}

import type {
  HostSubject,
  ProtectionReading,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { FileState } from '@ai-enablement/governance-core';

/** What a subject is. */
export type SubjectKind = HostSubject['kind'];

/** Every kind of subject. */
export const SUBJECT_KINDS = [
  'change',
  'mergeGroup',
  'protection',
  'release',
] as const satisfies readonly SubjectKind[];

/** What became of a delivery: something has to be read again, nothing has, the event is not read here, or it came before. */
export type DeliveryOutcome = 'marked' | 'ignored' | 'unknown' | 'duplicate';

/** What is kept of a delivery; never its body. */
export interface DeliveryRecord {
  readonly host: string;
  readonly deliveryId: string;
  readonly event: string;
  readonly action?: string;
  readonly semanticKey: string;
  readonly marks: readonly HostSubject[];
  readonly outcome: DeliveryOutcome;
  readonly receivedAt: string;
}

/** A subject with its host. */
export interface Subject extends HostSubject {
  readonly host: string;
}

/** Work that one worker has taken: nobody else does it until `leaseUntil`. */
interface Lease {
  readonly leaseToken: string;
  /** What was asked for when it was taken; what is asked for meanwhile raises the row's. */
  readonly generation: number;
  /** Failures in a row before this time. */
  readonly attempts: number;
}

/** A subject that is being read again. */
export interface LeasedSubject extends Subject, Lease {}

/** A commit whose newest decision is shown at a host. */
export interface Published {
  readonly host: string;
  readonly repository: string;
  readonly headSha: string;
}

/** A commit whose newest decision is being shown. */
export interface LeasedPublication extends Published, Lease {}

/** A subject that asked for a release, and is told what holds for it. */
export interface PublishedRelease extends Published {
  readonly subjectKey: string;
  readonly environment: string;
}

/** A subject that is being told what holds for its release. */
export interface LeasedReleasePublication extends PublishedRelease, Lease {}

/** How a failure is noted. */
export interface Failure {
  /** When it is tried again. */
  readonly dueAt: string;
  /** Written here, never what a host said. */
  readonly error: string;
  /** False when the host only asked to wait. */
  readonly counts: boolean;
}

/** A change or merge group that is open, as far as the portal knows. */
export interface OpenChange extends Subject {
  readonly headSha: string;
  /** Digest of what its decision rests on inside the portal. */
  readonly standing: string;
  /** Pseudonym of whoever opened it; absent when the host names nobody. */
  readonly opener?: string;
}

/** Files that CODEOWNERS gives to nobody. */
export interface UnownedFiles {
  /** Sorted; the first ones where there are many. */
  readonly paths: readonly string[];
  /** False when not all are listed. */
  readonly isComplete: boolean;
}

/** A file from which assistants learn the policy, as it stood when it was read. */
export interface KeptAssistantFile {
  /** Of the target. */
  readonly id: string;
  readonly path: string;
  readonly state: FileState;
  /** Plain sentence; empty when it was as the policy asked for. */
  readonly because: string;
  /** SHA-256 of what the policy asked for then. */
  readonly askedDigest: string;
}

/** What a host enforces, as it is kept. */
export interface StoredProtection {
  readonly host: string;
  readonly repository: string;
  readonly digest: string;
  readonly reading: Omit<ProtectionReading, 'files' | 'assistantFiles'>;
  /** Absent when it cannot be told. No part of the digest: it is a state of the code, not of the settings. */
  readonly unowned?: UnownedFiles;
  /** Those that are there; absent when it cannot be told. No part of the digest either. */
  readonly assistantFiles?: readonly KeptAssistantFile[];
  readonly observedAt: string;
  readonly changedAt: string;
  readonly ledgerEntryId: string;
}

/** What is known of a host as a whole. */
export interface HostState {
  readonly host: string;
  /** Nothing is asked of the host before. */
  readonly pausedUntil?: string;
  /** Instant up to which what no event told was looked for. */
  readonly caughtUpTo?: string;
  /** When that last ended. */
  readonly caughtUpAt?: string;
  readonly catchUpError?: string;
}

/** Deliveries of one event with one outcome. */
export interface DeliveryCount {
  readonly event: string;
  readonly outcome: DeliveryOutcome;
  readonly count: number;
  readonly lastAt: string;
}

/** Something that failed and will be tried again. */
export interface FailingWork {
  readonly repository: string;
  /** `change 7`, or the commit of a publication. */
  readonly what: string;
  readonly attempts: number;
  readonly error: string;
  readonly dueAt: string;
}

/** How much of one queue waits. */
export interface QueueHealth {
  readonly waiting: number;
  readonly failing: number;
  /** Since when the oldest of all waits. */
  readonly oldestAt?: string;
  /** At most 20, most attempts first. */
  readonly worst: readonly FailingWork[];
}

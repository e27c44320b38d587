import type {
  AssistantRole,
  Attribution,
  AttributionConfidence,
  ChangedFile,
  ChangeSubject,
  Decision,
  EvidenceKind,
  Facts,
  Trust,
} from '@ai-enablement/governance-core';
import type { DecisionDigest } from './model';

/** A commit of a change of the past: its attribution, without any text of it and without people. */
export interface PastCommit {
  readonly sha: string;
  readonly attribution: Attribution;
  readonly confidence?: AttributionConfidence;
  readonly uses: readonly {
    readonly tool: string;
    readonly model?: string;
    readonly role: AssistantRole;
  }[];
  readonly declaredBy: readonly string[];
  readonly hasConflict: boolean;
  readonly isMerge?: boolean;
  readonly evidenceKinds: readonly EvidenceKind[];
}

/** A change that was merged before anybody asked, as a scan reads it out of git. */
export interface PastChange {
  readonly baseSha: string;
  readonly headSha: string;
  /** Commit that brought it into the branch, when that is not its head. */
  readonly mergeSha?: string;
  readonly pullRequest?: number;
  /** UTC, ISO 8601. */
  readonly mergedAt: string;
  readonly files: readonly ChangedFile[];
  readonly commits: readonly PastCommit[];
}

/** Changes of the past of one repository. */
export interface PastBatch {
  readonly repository: string;
  /** Commit whose history was read. */
  readonly head: string;
  /** Grows when the scan reads more, or better, out of the same history. */
  readonly scanVersion: number;
  readonly changes: readonly PastChange[];
}

/** A change of the past with what the policy says of it; it can be replayed like a decision, and is none. */
export interface HistoryChange {
  readonly historyId: string;
  readonly caller: string;
  readonly trust: Extract<Trust, 'asserted' | 'attested'>;
  readonly scanVersion: number;
  readonly repository: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeSha?: string;
  readonly pullRequest?: number;
  /** When it was merged. */
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** Of the entry about its batch. */
  readonly ledgerEntryId: string;
  readonly digest: DecisionDigest;
  readonly subject: ChangeSubject;
  readonly facts: Facts;
  readonly decision: Decision;
}

/** What tells whether a change that is handed in again is to be kept. */
export type KnownPast = Pick<
  HistoryChange,
  'headSha' | 'scanVersion' | 'trust'
>;

import type {
  Attribution,
  Decision,
  Facts,
  SarifRun,
  Stage,
  Subject,
  Trust,
} from '@ai-enablement/governance-core';

/** What policy needs of one catalog entity, as the catalog says it. */
export interface SnapshotEntity {
  /** Full ref in lower case. */
  readonly ref: string;
  /** Lower case. */
  readonly kind: string;
  /** Repository id, when the entity has one. */
  readonly repository?: string;
  /** Folder in the repository, without leading or trailing slash; empty for the whole repository. */
  readonly path: string;
  readonly owner?: string;
  /** Owning group and its ancestors, nearest first; of a group, itself and its ancestors. */
  readonly ownerGroups: readonly string[];
  readonly system?: string;
  /** Domain of the system and the domains above it, nearest first. */
  readonly domains: readonly string[];
  /** As written, valid or not. */
  readonly declaredTier?: string;
  /** As written, valid or not. */
  readonly declaredCritical?: string;
}

/** A catalog user as policy knows one: a pseudonym, keyed hashes and groups. */
export interface SnapshotPerson {
  readonly personId: string;
  /** Keyed hashes of e-mail and logins, sorted. */
  readonly identityHashes: readonly string[];
  /** Direct memberships, sorted. */
  readonly groups: readonly string[];
}

/** State of the snapshot of the catalog. */
export interface SnapshotState {
  readonly instance: string;
  readonly salt: string;
  /** Grows with every change that a status can depend on. */
  readonly version: number;
  readonly readStartedAt?: string;
  /** Absent before the first reading. */
  readonly refreshedAt?: string;
}

/** What was last announced of an entity. */
export interface EntityMark {
  readonly ref: string;
  /** Tier as last ledgered, `unclassified` included; absent before the first. */
  readonly effectiveTier?: string;
  /** Tier, criticality and status as the catalog was last told. */
  readonly mark?: string;
}

/** A tier or criticality that a person set; both absent when withdrawn. */
export interface TierAssignment {
  readonly entityRef: string;
  readonly tier?: string;
  readonly isCritical?: boolean;
  readonly reason: string;
  readonly assignedBy: string;
  readonly assignedAt: string;
  readonly ledgerEntryId: string;
}

/** A stage that a person set for a group. */
export interface StageAssignment {
  readonly groupRef: string;
  readonly stage: Stage;
  readonly reason: string;
  readonly assignedBy: string;
  readonly assignedAt: string;
  readonly ledgerEntryId: string;
}

/** Everything that a status depends on, apart from policy and time. */
export interface SnapshotContent {
  readonly state: SnapshotState;
  readonly entities: readonly SnapshotEntity[];
  readonly tiers: readonly TierAssignment[];
  readonly stages: readonly StageAssignment[];
}

/** Where the policy in force came from. */
export type PolicySource = 'file' | 'default';

/** A policy that came into force. */
export interface PolicyActivation {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly digest: string;
  readonly source: PolicySource;
  readonly activatedAt: string;
  readonly ledgerEntryId: string;
}

/** What lists show of a decision. */
export interface DecisionDigest {
  readonly assistants: readonly string[];
  /** The reasons that decided, as plain sentences. */
  readonly because: readonly string[];
  readonly obligations: { readonly total: number; readonly open: number };
  readonly entityRefs: readonly string[];
}

/** The change a decision is about, and when. */
export interface DecisionHeader {
  readonly decisionId: string;
  /** Who asked. */
  readonly caller: string;
  readonly repository: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly ledgerEntryId: string;
}

/** A decision about to be stored. */
export interface NewDecision extends DecisionHeader {
  readonly idempotencyKey?: string;
  readonly requestDigest: string;
  readonly digest: DecisionDigest;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly decision: Decision;
}

/** A stored decision in full. */
export interface StoredDecision extends DecisionHeader {
  readonly requestDigest: string;
  readonly entityRefs: readonly string[];
  readonly decision: Decision;
}

/** A stored decision in short. */
export interface DecisionSummary
  extends
    DecisionHeader,
    DecisionDigest,
    Pick<Decision, 'phase' | 'effect' | 'outcome' | 'wouldBe' | 'isPreview'> {
  readonly attribution: Attribution;
}

/** A scanner's report as it is kept: never a snippet, never a message. */
export interface ScanReport {
  readonly scanId: string;
  readonly repository: string;
  readonly sha: string;
  readonly caller: string;
  readonly trust: Trust;
  /** SHA-256 of the exact report. */
  readonly digest: string;
  readonly runs: readonly SarifRun[];
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly ledgerEntryId: string;
}

/** One decision as the attribution of an entity counts it. */
export interface AttributedDecision {
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly occurredAt: string;
  readonly attribution: Attribution;
  readonly assistants: readonly string[];
}

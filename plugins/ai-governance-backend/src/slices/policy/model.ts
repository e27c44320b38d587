import type {
  Attribution,
  ChangeSubject,
  DataFinding,
  ChangeMarks,
  Decision,
  Facts,
  SarifRun,
  Stage,
  Subject,
  Trust,
} from '@ai-enablement/governance-core';
import type { OpenExceptions } from './exceptionModel';

export * from './approvalModel';
export * from './exceptionModel';
export * from './historyModel';
export * from './releaseModel';
export * from './strengtheningModel';
export * from './tierModel';
export * from './useModel';

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
  /** Paths added to areas, as written: area id to gitignore patterns relative to `path`. */
  readonly areaPaths?: Readonly<Record<string, readonly string[]>>;
  /** Why the paths added to areas cannot be read, as a plain sentence. */
  readonly areaPathsProblem?: string;
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

/** What holds an entity above what is set on it now; absent tier: only criticality is held. */
export interface Hold {
  readonly tier?: string;
  /** The tier that is set and would hold otherwise; absent when none is, or when the tier is not held. */
  readonly over?: string;
  readonly isCritical: boolean;
  readonly since: string;
}

/**
 * The strictest tier and criticality that were ever set on an entity at its place: a folder of a repository, or the entity
 * itself where it has none. It stays when the entity goes.
 */
export interface HighWaterMark {
  readonly entityRef: string;
  /** Repository id; empty where the entity has none. */
  readonly repository: string;
  /** Folder in the repository; empty for all of it. */
  readonly path: string;
  /** Absent until a valid tier was set. */
  readonly tier?: string;
  readonly isCritical: boolean;
  /** Instant at which it was first seen, last rose, or was last confirmed. */
  readonly since: string;
  /** False while the repository is seen for the first time: until a reading of the catalog found nothing new in it. */
  readonly isSettled: boolean;
  /** Instant since which the entity is no longer at its place; absent while it is. */
  readonly goneAt?: string;
  /** Absent while nothing is held, and where the entity has gone. */
  readonly held?: Hold;
}

/** Everything that a status depends on, apart from policy and time. */
export interface SnapshotContent {
  readonly exceptions: OpenExceptions;
  readonly state: SnapshotState;
  readonly entities: readonly SnapshotEntity[];
  readonly tiers: readonly TierAssignment[];
  readonly stages: readonly StageAssignment[];
  readonly highWater: readonly HighWaterMark[];
}

/** Where a policy came from: the configured file, the one that ships with the product, or a proposal in the portal. */
export type PolicySource = 'file' | 'default' | 'portal';

/** A policy document as it was given, under the digest of what it says. */
export interface PolicyDocument {
  readonly digest: string;
  readonly name: string;
  readonly title: string;
  /** YAML. */
  readonly document: string;
}

/**
 * A version of the policy. Where it stands in its life follows from its instants, those of other versions, and the time; all
 * instants are UTC, ISO 8601.
 */
export interface PolicyVersion {
  readonly versionId: string;
  /** 1, 2, 3 … in the order of publication; absent until published. */
  readonly number?: number;
  readonly digest: string;
  readonly title: string;
  readonly source: PolicySource;
  /** Why it was proposed. */
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly publishedBy?: string;
  readonly publishedAt?: string;
  /** Equal to `publishedAt` when published at once. */
  readonly effectiveFrom?: string;
  readonly withdrawnBy?: string;
  readonly withdrawnAt?: string;
  readonly withdrawnReason?: string;
  /** Id of the version whose document a rollback brought back. */
  readonly restores?: string;
  /** The latest entry about it. */
  readonly ledgerEntryId: string;
  /** Absent until the ledger says that it came into force. */
  readonly activationEntryId?: string;
}

/** A stored decision with everything that it was made from, as the database holds it. */
export interface ReplayableDecision {
  readonly decisionId: string;
  readonly occurredAt: string;
  readonly policyDigest: string;
  readonly engineVersion: string;
  /** JSON. */
  readonly subject: string;
  /** JSON. */
  readonly facts: string;
  /** Canonical JSON, byte for byte. */
  readonly decision: string;
  /** What columns of their own say of the decision, for lists. */
  readonly columns: Readonly<Record<string, string | boolean>>;
}

/** A decision that did not come out the same when it was replayed. */
export interface ReplayDivergence {
  readonly decisionId: string;
  readonly storedDigest: string;
  readonly replayedDigest: string;
  readonly foundAt: string;
  /** Last time it diverged. */
  readonly seenAt: string;
  /** When it came out the same again. */
  readonly resolvedAt?: string;
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
  /** What a release recognises the change by; absent where the decision counts for none. */
  readonly marks?: ChangeMarks;
}

/** A stored decision in full. */
export interface StoredDecision extends DecisionHeader {
  readonly requestDigest: string;
  readonly entityRefs: readonly string[];
  readonly decision: Decision;
}

/** A stored decision about a commit, with the change that it is about. */
export interface CommitDecision {
  readonly decisionId: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly recordedAt: string;
  /** Entities that it is about, in their order. */
  readonly entityRefs: readonly string[];
  readonly subject: ChangeSubject;
  readonly decision: Decision;
  /** Data that it brings in and must not be shared, as the decision knew it; absent when nobody looked. */
  readonly findings?: readonly DataFinding[];
}

/** All decisions for merging one change that are no previews, oldest first. */
export interface ChangeHistory {
  readonly repository: string;
  readonly pullRequest: number;
  readonly decisions: readonly {
    readonly occurredAt: string;
    readonly headSha: string;
    readonly subject: ChangeSubject;
    readonly decision: Decision;
  }[];
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

/** Public part of a key that signs, as a JWK (RFC 8037). */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** A key that signs; its private part is never shown, logged or sent. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  /** JWK as JSON. */
  readonly privateJwk: string;
  readonly createdAt: string;
}

import type { PolicyStatus } from '@ai-enablement/governance-core';

/*
 * What needs people, as policy knows it. Nobody's permission is asked here: whoever asks looks after what may be shown to whom.
 * Instants are UTC, ISO 8601; lists are capped at the `limit` that comes with the question.
 */

/** A governed entity with whose it is. */
export interface OwnedEntity {
  readonly ref: string;
  /** A group, or a person; absent when the catalog names none. */
  readonly owner?: string;
  readonly repository?: string;
  readonly isClassified: boolean;
}

/** A change whose newest decision that counts does not let it pass. */
export interface HeldChange {
  readonly decisionId: string;
  /** Who asked. */
  readonly caller: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly decidedAt: string;
  readonly outcome: 'hold' | 'deny';
  /** The first reason, as a plain sentence; empty when there is none. */
  readonly because: string;
  readonly entityRefs: readonly string[];
}

/** A head commit that waits for approval. */
export interface WaitingApproval {
  readonly decisionId: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly decidedAt: string;
  /** Groups of which any member may approve. */
  readonly groups: readonly string[];
  readonly entityRefs: readonly string[];
}

/** A waiver that somebody has to look at. */
export interface OpenWaiver {
  readonly waiverId: string;
  /** The rule that it lifts; absent when it lowers a tier. */
  readonly rule?: string;
  /** Who answers for the rule; for a lower tier, who answers for the policy. */
  readonly ruleOwner: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly expiresAt: string;
  /** Whose waiver it is. */
  readonly owner: string;
  /** The entity, repository, system or group of its scope, as people name it. */
  readonly scopeName: string;
  readonly group?: string;
  /** Every entity that it is about: who may not read one of them has no business with it. */
  readonly about: readonly string[];
}

/** Stricter review that acts now. */
export interface ActingStrengthening {
  readonly strengtheningId: string;
  readonly startedBy: string;
  /** When its end was set: at its start, or when it was last put off. */
  readonly endSetAt: string;
  readonly expiresAt: string;
  /** The entity, repository, system, domain or group of its scope, as people name it. */
  readonly scopeName: string;
  readonly group?: string;
  /** Every entity on which it acts. */
  readonly within: readonly string[];
  /** Every entity that its scope names: who may not read one of them has no business with it. */
  readonly about: readonly string[];
}

/** Everything that is governed, and what acts on it now, at one look. */
export interface Fleet {
  readonly entities: readonly OwnedEntity[];
  /** Soonest end first. */
  readonly strengthenings: readonly ActingStrengthening[];
}

/** A tier or criticality that somebody asked for, and nobody has decided on. */
export interface OpenTierRequest {
  readonly requestId: string;
  readonly entityRef: string;
  /** The tier, criticality or both, as a phrase. */
  readonly wanted: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
}

/** Tiers that one person proposed together, and nobody has confirmed. */
export interface OpenTierBatch {
  readonly batchId: string;
  /** Entities that would change. */
  readonly planned: number;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly about: readonly string[];
}

/** AI was seen where it should not be, and nobody has acknowledged it. */
export interface OpenUseAlert {
  readonly alertId: string;
  readonly repository: string;
  readonly assistant: string;
  /** Plain sentence. */
  readonly because: string;
  readonly raisedAt: string;
  readonly entityRefs: readonly string[];
}

/** What a host does not enforce although the policy in force at the last decision asked for it. */
export interface ProtectionGap {
  readonly entityRef: string;
  /** What the policy asks for, as a plain sentence. */
  readonly text: string;
  /** What was found, as a plain sentence. */
  readonly found: string;
}

/** An entity whose status one policy makes another than the other does. */
export interface StatusChange {
  readonly entityRef: string;
  readonly owner?: string;
  readonly before: PolicyStatus;
  readonly after: PolicyStatus;
}

/** What slices to the right may ask about what needs people. */
export interface PolicyAttention {
  /** Fails with `policy.notReady` before the catalog was first read. */
  fleet(): Promise<Fleet>;
  /** Newest first, of these repositories, or of all; one query for each few hundred repositories. */
  heldChanges(of: {
    readonly repositories?: readonly string[];
    readonly since: string;
    readonly limit: number;
  }): Promise<readonly HeldChange[]>;
  /** What waits for this person, who has said nothing about it; without one, what waits for anybody. */
  approvals(of: {
    readonly person?: string;
    readonly limit: number;
  }): Promise<readonly WaitingApproval[]>;
  /** Requests newest first, active ones soonest end first; one query. */
  waivers(of: {
    readonly status: 'requested' | 'active';
    readonly limit: number;
  }): Promise<readonly OpenWaiver[]>;
  /** Newest first; one query. */
  tierRequests(of: {
    readonly limit: number;
  }): Promise<readonly OpenTierRequest[]>;
  /** Newest first; three queries. */
  tierBatches(of: {
    readonly limit: number;
  }): Promise<readonly OpenTierBatch[]>;
  /** Of these repositories, or of all, the latest first; one query. */
  useAlerts(of: {
    readonly repositories?: readonly string[];
  }): Promise<readonly OpenUseAlert[]>;
  /** As the latest decision about each entity found it, rules that are only observed left out; two queries. */
  protectionGaps(
    entityRefs: readonly string[],
  ): Promise<readonly ProtectionGap[]>;
  /** Owners of the rules of the policy in force, each once, sorted. */
  ruleOwners(): Promise<readonly string[]>;
  /** The version in force now. */
  inForce(): Promise<{
    readonly versionId: string;
    readonly digest: string;
    readonly title: string;
  }>;
  /** Entities whose status the second policy makes another. Empty when either document is gone. */
  statusChanges(of: {
    readonly before: string;
    readonly after: string;
  }): Promise<readonly StatusChange[]>;
}

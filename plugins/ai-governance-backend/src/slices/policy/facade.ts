import type {
  ChangeSubmission,
  EnforcementNeeds,
  MergeReading,
  PersonRef,
  ReleaseSubmission,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type {
  AssistantTarget,
  EntityFact,
  Phase,
  Policy,
} from '@ai-enablement/governance-core';
import type { Transaction } from '../../database/unitOfWork';
import type { CallerCredentials } from '../../shared/callerCredentials';
import type { PolicyContent } from './contentFacade';
import type { PolicyAttention } from './attention';
import type {
  ChangeHistory,
  CommitDecision,
  PublicKey,
  ReleasePlace,
  StoredRelease,
} from './model';

export type * from './attention';
export type * from './contentFacade';
export type { ChangeHistory, CommitDecision, StoredRelease } from './model';

/** What decisions about repositories rest on inside the portal, at one instant. */
export interface Standing {
  /** Changes with everything that it was put together from, except time. */
  readonly version: string;
  /**
   * Digest for one repository: policy in force, its entities, exceptions that act; with what is said of whoever opened a change, one of
   * the people that it was read for. Equal digests mean that nothing changed.
   */
  digestOf(repository: string, opener?: string): string;
}

/** A decision that has just been stored, as listeners are told. */
export interface DecisionNotice {
  readonly decisionId: string;
  /** Who asked: `source:<id>` for a module or the portal itself. */
  readonly caller: string;
  readonly repository: string;
  readonly headSha: string;
  readonly recordedAt: string;
  readonly phase: Phase;
  readonly isPreview: boolean;
}

/** What slices to the right are told within the transaction that stores it; what they reject undoes it. */
export interface PolicyListener {
  decisionStored(
    transaction: Transaction,
    decision: DecisionNotice,
  ): Promise<void>;
  scanStored(
    transaction: Transaction,
    scan: { readonly repository: string; readonly sha: string },
  ): Promise<void>;
}

/** The areas of the policy in force, as they are in one repository. */
export interface RepositoryAreas {
  readonly areas: Policy['areas'];
  /** Its entities, which may add paths to areas. */
  readonly entities: readonly EntityFact[];
  /** Paths by the areas that they belong to; an area without any is left out. */
  pathsIn(paths: readonly string[]): ReadonlyMap<string, readonly string[]>;
}

/** A file of a repository from which assistants learn the policy, as the policy in force asks for it. */
export interface AskedFile extends Pick<AssistantTarget, 'id' | 'form'> {
  readonly path: string;
  /** Without marks. */
  readonly text: string;
}

/** A use of break-glass that nobody has reviewed, with whom it waits for and until when. */
export interface OpenReview {
  readonly breakGlassId: string;
  readonly repository: string;
  readonly headSha: string;
  readonly usedBy: string;
  readonly usedAt: string;
  /** `escalated`: overdue for so long that the owner of the policy was told. */
  readonly urgency: 'due' | 'overdue' | 'escalated';
  readonly dueAt: string;
  /** Owners of the repository; empty means all who may review. */
  readonly owners: readonly string[];
  /** Every entity of the repository: who may not read one of them has no business with it. */
  readonly about: readonly string[];
  readonly escalatedTo?: string;
}

/** A catalog user, without saying who it is. */
export interface KnownPerson {
  /** Pseudonym. */
  readonly personId: string;
  /** Pseudonyms of the e-mail address and the logins. */
  readonly identities: readonly string[];
  /** Groups that the person is a member of. */
  readonly groups: readonly string[];
}

/** A repository with whose it is. */
export interface KnownRepository {
  readonly repository: string;
  /** The group that owns most of its entities; of several the first by name. Absent without a group. */
  readonly team?: string;
  /** Absent when it is unclassified. */
  readonly tier?: string;
}

/** People and repositories as the catalog was last read. */
export interface PolicyDirectory {
  /** Pseudonyms of people as vendors and hosts name them, made with the portal's own key. */
  pseudonyms(): Promise<{
    ofEmail(email: string): string;
    ofLogin(host: string, login: string): string;
    /** Of what no catalog user carries, such as a vendor's number or the name of a key. */
    ofOther(kind: string, provider: string, value: string): string;
    ofUser(userRef: string): string;
  }>;
  /** What the ledger holds of the words of a person: a hash with the portal's own key. */
  reasonDigest(reason: string): Promise<string>;
  /** One call reads all. Fails with `policy.notReady` before the catalog was first read. */
  read(): Promise<{
    readonly people: readonly KnownPerson[];
    readonly repositories: readonly KnownRepository[];
    /** When the catalog was read. */
    readonly readAt: string;
  }>;
}

/** The portal's keys. */
export interface PolicySigning {
  /** Signs a text as a compact JWS (RFC 7515) of the given type. */
  sign(text: string, typ: string): Promise<string>;
  /** Public keys, the one that signs first, retired ones after it. */
  publicKeys(): Promise<readonly PublicKey[]>;
}

/** What other slices may ask of policy. */
export interface PolicyFacade {
  /** What texts for people and agents are checked against, and whom they are for. */
  readonly content: PolicyContent;
  /** What the portal says, signed. */
  readonly signing: PolicySigning;
  /** People and repositories. */
  readonly directory: PolicyDirectory;
  /** Resolves when the catalog was read until it stood still; rejects only when aborted. */
  untilReady(signal: AbortSignal): Promise<void>;
  /**
   * Decides as `source:<sourceId>`. While the answer is the one of the newest decision that this source made on this change,
   * instants apart, that decision stands. Fails like a decision through the API.
   */
  decideAgain(
    sourceId: string,
    change: Omit<ChangeSubmission, 'idempotencyKey'>,
  ): Promise<{ readonly decisionId: string }>;
  /** Takes a report in as `source:<sourceId>`, attested. `undefined` when it cannot be used; the same again is the same. */
  submitScan(
    sourceId: string,
    scan: {
      readonly repository: string;
      readonly sha: string;
      readonly sarif: string;
      readonly occurredAt?: string;
    },
  ): Promise<{ readonly scanId: string } | undefined>;
  /**
   * What holds for a commit at the gate of merging: the newest decision that rests on observation, else the newest that rests on
   * more than the caller's word; `undefined` when there is none.
   */
  decisionOn(commit: {
    readonly repository: string;
    readonly headSha: string;
  }): Promise<CommitDecision | undefined>;
  /**
   * All decisions for merging each of these changes that are no previews; a change without any is left out. One query for each
   * repository and some hundred changes.
   */
  historiesOf(
    changes: readonly Pick<ChangeHistory, 'repository' | 'pullRequest'>[],
  ): Promise<readonly ChangeHistory[]>;
  /**
   * Decides on a release as `source:<sourceId>`; one that passed stays passed, and while the answer is the same, the stored one
   * stands. Fails with `policy.invalidRelease`.
   */
  decideReleaseAgain(
    sourceId: string,
    release: ReleaseSubmission,
  ): Promise<StoredRelease>;
  /** What holds for a commit at a place: the newest answer of the source. */
  releaseOn(
    sourceId: string,
    of: ReleasePlace & { readonly headSha: string },
  ): Promise<StoredRelease | undefined>;
  /** Commits at which a release may begin without leaving one out, best first. */
  releaseStarts(
    of: ReleasePlace & { readonly headSha: string },
  ): Promise<readonly string[]>;
  /** Keeps as which commits a host merged a change, as `source:<sourceId>`. */
  saveMerge(sourceId: string, merge: MergeReading): Promise<void>;
  /** Uses of break-glass without a review, oldest first; of repositories of these owners, or without one, when `owners` is given. */
  openReviews(of?: {
    readonly owners: readonly string[];
  }): Promise<readonly OpenReview[]>;
  /** What the policy in force wants hosts to enforce, all its rules together; `undefined` when it wants nothing. */
  enforcementNeeds(): Promise<EnforcementNeeds | undefined>;
  /** What assistants are to learn in a repository. Fails with `policy.notReady` before the catalog was first read. */
  assistantFilesOf(repository: string): Promise<readonly AskedFile[]>;
  /** Fails with `policy.notReady` before the catalog was first read. */
  areasOf(repository: string): Promise<RepositoryAreas>;
  /** For changes that these people (pseudonyms) opened, too. Fails with `policy.notReady` before the catalog was first read. */
  standing(people?: readonly string[]): Promise<Standing>;
  /** Pseudonym of a person as a change of a repository names one. Fails like `standing`. */
  personIn(repository: string, person: PersonRef): Promise<string>;
  /** What needs people. */
  readonly attention: PolicyAttention;
  /** What assistants are to learn in each of these repositories, by repository. Fails like `assistantFilesOf`. */
  assistantFilesIn(
    repositories: readonly string[],
  ): Promise<ReadonlyMap<string, readonly AskedFile[]>>;
  /**
   * How far the word of a caller about a commit of a repository can be relied on: `attested` of machines that the configuration names
   * for it, and of CI jobs about their own commit.
   */
  trustIn(
    credentials: CallerCredentials,
    of: { readonly repository: string; readonly commit?: string },
  ): 'asserted' | 'attested';
  /** Repository of an entity, `undefined` when it has none. Fails with `policy.entityNotFound`. */
  repositoryOf(entityRef: string): Promise<string | undefined>;
}

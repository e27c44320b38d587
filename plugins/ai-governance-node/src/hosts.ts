import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  ChangeSubject,
  DataFinding,
  Decision,
  Outcome,
  ProtectionFact,
  ReleaseAnswer,
  ReleaseCommit,
  ReleasedChange,
} from '@ai-enablement/governance-core';
import type { ChangeSubmission } from './decisions';

/** What is to be read again at the host. An event only says that it may have changed; facts are never taken from it. */
export interface HostSubject {
  /** `host/path` in lower case. */
  readonly repository: string;
  readonly kind: 'change' | 'mergeGroup' | 'protection' | 'release';
  /**
   * Number of the change, head SHA of the merge group, `default` for the protection of the default branch; of a release whatever its
   * host knows it by, such as a deployment.
   */
  readonly key: string;
}

/** One event as the host sent it. Only its listed fields are stored, never the body. */
export interface HostDelivery {
  /** The host's id of the delivery; it is the same when the host delivers again. */
  readonly deliveryId: string;
  /** Name of the event, for example `pull_request`. */
  readonly event: string;
  readonly body: unknown;
}

/** What a delivery means. */
export interface DeliveryReading {
  /** Of an event that has several, for example `synchronize`. */
  readonly action?: string;
  /** False for an event that the host module does not read; it is counted and left alone. */
  readonly isKnown: boolean;
  /** Empty when nothing has to be read again. */
  readonly marks: readonly HostSubject[];
  /** True when somebody asks for it: two wishes in the same words are two wishes, and only a delivery of the same id is the same. */
  readonly isWish?: boolean;
  /** Subjects of which the event names none, as far as the portal knows them. */
  readonly wideMarks?: readonly WideMark[];
}

/** All subjects of a kind within something: all open changes, or all protections that were read before. */
export interface WideMark {
  readonly kind: 'change' | 'protection';
  /** A repository (`host/path`), or what stands before repositories: `host/owner`, `host`. In lower case. */
  readonly within: string;
}

/** A request to the endpoint for deliveries, before anything of it is believed. */
export interface HostRequest {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The exact bytes; signatures are over them. */
  readonly body: Buffer;
}

/** The newest decision about a commit, to be shown at the host. */
export interface Publication {
  readonly decisionId: string;
  readonly repository: string;
  readonly headSha: string;
  readonly pullRequest?: number;
  readonly subject: ChangeSubject;
  readonly decision: Decision;
  /** Data that it brings in and must not be shared, as the decision knew it; absent when nobody looked. */
  readonly findings?: readonly DataFinding[];
  /** UTC, ISO 8601. */
  readonly recordedAt: string;
  /** Address of the decision in the portal. */
  readonly url: string;
}

/** Where releases follow one another. */
export interface ReleasePlace {
  /** `host/path` in lower case. */
  readonly repository: string;
  /** As the host names it, 1–100 characters. */
  readonly environment: string;
}

/** All changes since the last release to an environment, as the host shows them. */
export interface ReleaseSubmission extends ReleasePlace {
  /** Name of the tag that is released, up to 250 characters. */
  readonly tag?: string;
  /** Where it begins; the same as `headSha`, with no commits, where nothing is new or where the beginning is not known. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Every commit that can be reached from `headSha` and not from `baseSha`. */
  readonly commits: readonly ReleaseCommit[];
  /** Plain sentences: what of the range the host does not tell. Each of them holds the release. */
  readonly incomplete?: readonly string[];
}

/** What holds for a release, to be shown where it was asked for. */
export interface ReleasePublication
  extends ReleasePlace, Pick<ReleaseAnswer, 'wouldBe' | 'start' | 'undecided'> {
  readonly releaseId: string;
  /** What asked for it. */
  readonly subject: HostSubject;
  readonly outcome: Outcome;
  readonly tag?: string;
  readonly baseSha: string;
  readonly headSha: string;
  /** Where it should have begun; present when the beginning leaves commits out. */
  readonly expectedBase?: string;
  readonly incomplete: readonly string[];
  /** How many commits. */
  readonly commits: number;
  /** With plain sentences that say why. */
  readonly changes: readonly (ReleasedChange & {
    readonly because: readonly string[];
  })[];
  /** UTC, ISO 8601. */
  readonly recordedAt: string;
  /** Address of the answer in the portal. */
  readonly url: string;
}

/** As what a host merged a change. */
export interface MergeReading {
  readonly repository: string;
  /** Of the change, as it was when it was merged. */
  readonly headSha: string;
  readonly pullRequest: number;
  /** The commits that the host itself made of it: one of a merge or a squash, all of a rebase. At most 250. */
  readonly commits: readonly string[];
}

/** What a host module may do in the portal. Every call is authorised as the host, and decisions are stored and ledgered like any other. */
export interface HostDesk {
  /**
   * Decides on a change with what the host observed. While the answer stays the same, instants apart, the stored decision stands;
   * the desk finds that out by itself, and the key of the submission is not looked at.
   */
  decide(change: ChangeSubmission): Promise<{ readonly decisionId: string }>;
  /** The newest decision about a commit that is not a preview; `undefined` when there is none. */
  currentDecision(of: {
    readonly repository: string;
    readonly headSha: string;
  }): Promise<Publication | undefined>;
  /**
   * Hands in a scanner's report on a commit, in SARIF, which counts in decisions on it as `attested`: a host keeps what was uploaded,
   * and did not run the scanner. The same report again is the same. `undefined` when it cannot be used.
   */
  submitScan(scan: {
    readonly repository: string;
    readonly sha: string;
    readonly sarif: string;
    /** When the scan was made, UTC, ISO 8601. */
    readonly occurredAt?: string;
  }): Promise<{ readonly scanId: string } | undefined>;
  /** Keeps what the host enforces on the default branch, for decisions and screens. */
  saveProtection(
    repository: string,
    protection: ProtectionReading,
  ): Promise<void>;
  /**
   * Decides on a release with what the host observed, and shows the answer to the subject that is being read. A release that passed
   * stays passed; while the answer is the same, the stored one stands.
   */
  decideRelease(
    release: ReleaseSubmission,
  ): Promise<{ readonly releaseId: string }>;
  /**
   * Commits at which a release may begin without leaving one out, best first: heads that passed there, or where a machine of CI said
   * that the first begins. Empty when none passed there.
   */
  releaseStarts(
    release: ReleasePlace & { readonly headSha: string },
  ): Promise<readonly string[]>;
  /** Keeps as what a change was merged, so that releases recognise it. The same again changes nothing. */
  saveMerge(merge: MergeReading): Promise<void>;
}

/** What the host enforces on a default branch, as read from it. */
export interface ProtectionReading {
  readonly fact: Pick<
    ProtectionFact,
    'requiredChecks' | 'reviews' | 'isPartlyHidden'
  >;
  /** Page of the host on which it is set. */
  readonly settingsUrl: string;
  readonly branch: string;
  /** Who may pass by it; `undefined` when the host hides it, which is not the same as nobody. */
  readonly bypassActors?: readonly string[];
  /** Whether owners of code must review; `undefined` when that cannot be told. */
  readonly codeOwnerReviews?: boolean;
  /** Patterns of the CODEOWNERS file with their owners, in its order; `undefined` when it could not be read, empty when there is none. */
  readonly codeOwners?: readonly {
    readonly pattern: string;
    readonly owners: readonly string[];
  }[];
  /** Paths of all files on the branch; `undefined` when they could not all be listed. Of them those without an owner are kept. */
  readonly files?: readonly string[];
  /**
   * Files on the branch from which assistants learn the policy, of the paths in `ASSISTANT_PATHS` of the core; absent when they could not
   * be read. What is kept is how they stand to the policy, and never their text.
   */
  readonly assistantFiles?: readonly {
    readonly path: string;
    readonly text: string;
  }[];
}

/** What a policy needs a host to enforce on a default branch. */
export interface EnforcementNeeds {
  /** Names of checks that must pass. */
  readonly checks: readonly string[];
  /** Approving reviews. */
  readonly reviews: number;
  /** Whether owners of code must review what is theirs. */
  readonly codeOwnerReviews: boolean;
}

/** Settings of a host, ready to be applied. */
export interface EnforcementDocument {
  readonly fileName: string;
  readonly text: string;
  /** Page of the host on which it is applied. */
  readonly settingsUrl: string;
}

/** What became of reading a subject again. */
export interface RefreshResult {
  /** Reads it again after so many seconds without being asked, for what announces its end by no event. */
  readonly againAfterSeconds?: number;
  /**
   * False when the change was merged or closed, even though it was decided on: it is not read again when something inside the portal
   * changes. Default: open as long as reading it again decides on it.
   */
  readonly isOpen?: boolean;
  /** Numbers of the changes that the subject turned out to be about, where it named none, such as a commit. */
  readonly changes?: readonly number[];
}

/**
 * A code host: GitHub, GitLab. Its module knows the host's API and nothing of queues; the portal keeps what has to be done, in the
 * database, until it is done. All calls may be repeated, and two replicas may make them at once.
 */
export interface CodeHost {
  /** Stable and unique, for example `github`; part of the endpoint's address. */
  readonly id: string;
  /** Topics of the events service from which deliveries come; a name ending in `.*` stands for the known events behind the dot. */
  readonly topics: readonly string[];
  /** What of its configuration keeps it from doing everything, each a sentence with the next step; absent and empty mean nothing does. */
  readonly warnings?: readonly string[];
  /** Whether a repository (`host/path` in lower case) is one of this host, so that decisions about it are published there. */
  serves(repository: string): boolean;
  /**
   * Believes or refuses a request to the endpoint. `undefined` when it is not signed rightly; throws a
   * `HostNotConfiguredError` when no secret is configured. Compares in constant time. The body of what it believes is the parsed
   * JSON, or `undefined` where the bytes are none.
   */
  authenticate(request: HostRequest): HostDelivery | undefined;
  /** A delivery that came through the events service; `undefined` when it cannot be one. */
  fromEvent(event: {
    readonly topic: string;
    readonly payload: unknown;
    readonly metadata: Readonly<Record<string, string | undefined>>;
  }): HostDelivery | undefined;
  /** Says what to read again. Pure, and total on any body. */
  read(delivery: HostDelivery): DeliveryReading;
  /**
   * Reads a subject again and decides on it. Rejects with `HostBusyError` when the host asks to wait, with `HostGoneError`
   * when the subject is no longer there; anything else is tried again later, of a `HostFailedError` with what may be told.
   */
  refresh(
    subject: HostSubject,
    desk: HostDesk,
    signal: AbortSignal,
  ): Promise<RefreshResult>;
  /** Shows a decision at the host: found by commit, name and id before it is created. Rejects like `refresh`. */
  publish(publication: Publication, signal: AbortSignal): Promise<void>;
  /** Answers whoever asked for a release; absent for a host at which nothing asks. What was answered before is left alone. Rejects like `refresh`. */
  publishRelease?(
    publication: ReleasePublication,
    signal: AbortSignal,
  ): Promise<void>;
  /** What may have changed since an instant, for what no event told. Rejects with `HostBusyError` when the host asks to wait. */
  changedSince(
    instant: string,
    signal: AbortSignal,
  ): AsyncIterable<HostSubject>;
  /** A document with which a person lets the host enforce what a policy needs; absent for a host that takes none. Pure. */
  enforcementDocument?(
    repository: string,
    needs: EnforcementNeeds,
  ): EnforcementDocument;
}

/** The host asks to wait. */
export class HostBusyError extends Error {
  /** `retryAt`: UTC, ISO 8601. */
  constructor(
    message: string,
    readonly retryAt: string,
  ) {
    super(message);
    this.name = 'HostBusyError';
  }
}

/** What was asked for is no longer at the host, or not for us. */
export class HostGoneError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HostGoneError';
  }
}

/** What is needed to believe requests of the host is not configured. */
export class HostNotConfiguredError extends Error {
  /** `configKey`: the key to set, for example `aiGovernance.github.webhookSecret`. */
  constructor(readonly configKey: string) {
    super(`\`${configKey}\` is not set`);
    this.name = 'HostNotConfiguredError';
  }
}

/** Accepts code hosts of modules. */
export interface HostsExtensionPoint {
  /** Throws when a host with this id was added before. */
  addHost(host: CodeHost): void;
}

/** Where modules add code hosts. */
export const hostsExtensionPoint = createExtensionPoint<HostsExtensionPoint>({
  id: 'ai-governance.hosts',
});

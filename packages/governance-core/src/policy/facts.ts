import type { Strengthening } from './strengthening';
import type { Severity, Stage, TierId, Trust, Waiver } from './types';

/** Where a fact comes from and how far it can be relied on. */
export interface Provenance {
  readonly trust: Trust;
  /** Provider and origin in a few words, for example `catalog` or `sarif sha256:…`. */
  readonly source: string;
  /** Instant of the observation, UTC, ISO 8601. */
  readonly at?: string;
}

/** A value taken from System or Domain. */
export interface Inherited<T> {
  readonly value: T;
  /** Entity ref it comes from. */
  readonly from: string;
}

/** What is known of one catalog entity; absent fields are not set anywhere. */
export interface EntityFact extends Provenance {
  readonly ref: string;
  /** Repository id, when the entity has one. */
  readonly repository?: string;
  /** Folder of the entity in its repository, without leading or trailing slash; empty for the whole repository. */
  readonly path: string;
  readonly owner?: string;
  /** Owner and its ancestors, nearest first. */
  readonly ownerGroups: readonly string[];
  readonly system?: string;
  readonly domain?: string;
  /** Stage of the owning team, inherited from its nearest ancestor that has one. */
  readonly stage: Stage;
  readonly tier: {
    /** As written in the annotation, valid or not. */
    readonly declared?: string;
    readonly assigned?: TierId;
    readonly inherited: readonly Inherited<string>[];
    /** The strictest tier this place (repository and folder) ever had; counts until an entitled person confirms a lower one. */
    readonly highWater?: TierId;
  };
  readonly critical: {
    /** As written in the annotation, valid or not. */
    readonly declared?: string;
    readonly assigned?: boolean;
    readonly inherited: readonly Inherited<string>[];
    /** Whether this place was ever critical and nobody entitled has confirmed that it no longer is. */
    readonly highWater?: boolean;
  };
  /** Paths that the repository itself adds to areas of the policy, by area id; gitignore patterns. They never remove any. */
  readonly areaPaths?: Readonly<Record<string, readonly string[]>>;
}

/** A person as far as policy needs to know: a pseudonym and groups, never a name or an address. */
export interface PersonFact extends Provenance {
  readonly id: string;
  /** False when no catalog user could be found; two ids may then be one person. */
  readonly isIdentified: boolean;
  readonly isBot: boolean;
  /** Group refs, ancestors included. */
  readonly groups: readonly string[];
  readonly stage?: Stage;
  /** Absent means not known; empty means none held. */
  readonly certificates?: readonly {
    readonly path: string;
    readonly expiresAt: string;
    /** From when its path has had a newer major version. */
    readonly supersededAt?: string;
  }[];
}

/** One scanner run over one commit. */
export interface ScanFact extends Provenance {
  readonly tool: string;
  readonly toolVersion?: string;
  /** What part of the work the report covers, as its author names it; absent when it does not say. */
  readonly category?: string;
  /** Commit for which it was submitted. */
  readonly sha: string;
  /** Commits that the report itself names; one that differs from `sha` contradicts it. */
  readonly revisionIds: readonly string[];
  /** Absent when the report does not say. */
  readonly executionSuccessful?: boolean;
  /** Open findings by severity; suppressed ones are not counted. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
  /** SHA-256 of the report's bytes, hexadecimal. */
  readonly artifactDigest: string;
}

/** One place where a change brings in data that must not be shared; never the data itself. */
export interface DataFinding {
  /** Id of the detector that found it. */
  readonly rule: string;
  /** Class of data, for example `credentials`. */
  readonly class: string;
  readonly path: string;
  /** From 1 on. */
  readonly line?: number;
  /** `newlyAllowed`: the change itself says that it may stand. What the base allowed already is no finding. */
  readonly state: 'open' | 'newlyAllowed';
}

/** What detectors found in everything that a change adds. */
export interface DataFact extends Provenance {
  readonly sha: string;
  /** Name and version of the detectors. */
  readonly detectors: string;
  /** Classes of data that were looked for. */
  readonly classes: readonly string[];
  readonly findings: readonly DataFinding[];
  /** Paths of files that could not be read to the end. */
  readonly incomplete: readonly string[];
}

/** One review of one commit; several by one person stand beside each other, the newest counts. */
export interface ReviewFact extends Provenance {
  /** Person id. */
  readonly reviewer: string;
  readonly state: 'approved' | 'changesRequested' | 'commented' | 'dismissed';
  readonly sha: string;
}

/** The app that reported a check; the id stays when the app is renamed. */
export interface ReportingApp {
  readonly id: string;
  /** Name in addresses of the host, for example `github-actions`. */
  readonly slug: string;
}

/** How a check of the host ended on one commit; `pending` has not ended. */
export interface CheckFact extends Provenance {
  readonly name: string;
  readonly sha: string;
  /** Absent when the host names none, as it does for statuses that anybody with a token may set. */
  readonly app?: ReportingApp;
  readonly conclusion:
    | 'success'
    | 'failure'
    | 'neutral'
    | 'cancelled'
    | 'skipped'
    | 'timedOut'
    | 'actionRequired'
    | 'pending';
}

/** A named group's answer to an AI-assisted change in a critical repository. */
export interface ApprovalFact extends Provenance {
  /** Person id. */
  readonly approver: string;
  readonly state: 'approved' | 'refused';
  readonly sha: string;
}

/** Files of areas that CODEOWNERS gives to nobody. */
export interface AreaOwnership {
  /** By area id; an area whose files all have owners is left out. */
  readonly unowned: readonly {
    readonly area: string;
    readonly files: number;
    /** Some of them, at most three. */
    readonly paths: readonly string[];
  }[];
  /** False when not all files could be looked at: an area that is not listed is unknown then. */
  readonly isComplete: boolean;
}

/** What the repository host enforces on the default branch. */
export interface ProtectionFact extends Provenance {
  readonly requiredChecks: readonly {
    readonly name: string;
    readonly isPinnedToApp: boolean;
    /** True for the portal's own check while the portal has no app at the host to which it could be pinned. */
    readonly hasNoApp?: boolean;
  }[];
  readonly reviews: number;
  /** True when the host hides part of it: what is listed holds all the same, and what is not listed is unknown. */
  readonly isPartlyHidden?: boolean;
  /** Whether owners of code must review what is theirs; absent when the host does not tell. */
  readonly codeOwnerReviews?: boolean;
  /** Who may pass by all this; absent when the host hides it, which is not the same as nobody. */
  readonly bypassActors?: readonly string[];
  /** Absent when it cannot be told who owns which files. */
  readonly areaOwnership?: AreaOwnership;
}

/**
 * Leave to pass the gate at once with one commit of one repository, to be reviewed afterwards; in force from `activeFrom`
 * until just before `expiresAt` (instants, UTC, ISO 8601).
 */
export interface BreakGlassFact {
  readonly id: string;
  readonly repository: string;
  readonly headSha: string;
  readonly activeFrom: string;
  readonly expiresAt: string;
}

/** A provider that could not say; decisions fail closed on it. */
export interface FactProblem {
  readonly provider: string;
  readonly message: string;
}

/**
 * Everything known when a question is answered. `undefined` means not reported, an empty list means reported as none:
 * the first leaves an obligation unknown, the second unfulfilled.
 */
export interface Facts {
  /** All entities of the repository; for a use, the entity alone. */
  readonly entities: readonly EntityFact[];
  readonly people: readonly PersonFact[];
  readonly data?: readonly DataFact[];
  readonly scans?: readonly ScanFact[];
  readonly reviews?: readonly ReviewFact[];
  readonly checks?: readonly CheckFact[];
  readonly approvals?: readonly ApprovalFact[];
  readonly protection?: ProtectionFact;
  readonly waivers: readonly Waiver[];
  /** Absent and empty mean the same: none was used. */
  readonly breakGlass?: readonly BreakGlassFact[];
  /** Absent and empty mean the same: review is as the policy says. */
  readonly strengthenings?: readonly Strengthening[];
  readonly problems: readonly FactProblem[];
}

/** No fact at all; spread it and add what is known. */
export const NO_FACTS: Facts = {
  entities: [],
  people: [],
  waivers: [],
  problems: [],
};

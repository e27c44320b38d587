import type { Attribution } from '../attribution';
import type { DataHandling } from './dataHandling';
import type { ObligationSpec } from './obligationSpec';
import type {
  ModeByStage,
  OneOrMany,
  Stage,
  Surface,
  TierId,
} from './vocabulary';

export * from './obligationSpec';
export * from './subject';
export * from './vocabulary';

/** A level of sensitivity; the order in the policy says which is stricter. */
export interface Tier {
  readonly id: TierId;
  readonly title: string;
  readonly description?: string;
}

/** An assistant the organisation knows; listed means approved unless `approved` is false. */
export interface Assistant {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  /** Sends content outside the organisation. */
  readonly external: boolean;
  readonly approved: boolean;
  /** How long the vendor keeps prompts, in days. */
  readonly retentionDays?: number;
  /** Approved surfaces; absent means all. */
  readonly surfaces?: readonly Surface[];
  /** Approved models as globs over model ids, narrowing `sources.models`; absent means whatever that list allows. */
  readonly models?: readonly string[];
  /** Other names under which attribution may find it. */
  readonly aliases?: readonly string[];
  /** Official documentation and policy pages. */
  readonly references?: readonly string[];
}

/** A named set of paths with the groups who answer for them. */
export interface Area {
  readonly title: string;
  /** gitignore patterns, relative to the repository root. */
  readonly paths: readonly string[];
  readonly ignoreCase: boolean;
  /** Entity refs of groups; at least one. */
  readonly owners: readonly string[];
}

/** One entry of the allowlist. `repository` is an id `host/path`, whose last segment may be `*`. */
export interface Approval {
  readonly repository: string;
  /** Owning groups at approval; when set and the owner differs now, the repository is not approved until confirmed. */
  readonly owners?: readonly string[];
  readonly tierAtMost?: TierId;
}

/** An excluded repository: an implicit, named forbid. */
export interface Exclusion {
  readonly repository: string;
  readonly because: string;
  readonly nonNegotiable: boolean;
}

/** All conditions present must hold; see `docs/reference/policy.md` for what each reads. */
export interface Condition {
  readonly tier?:
    OneOrMany<TierId> | { readonly from?: TierId; readonly atMost?: TierId };
  readonly classified?: boolean;
  readonly critical?: boolean;
  readonly stage?: OneOrMany<Stage>;
  readonly repository?: 'approved' | 'notApproved' | 'excluded';
  readonly assistant?:
    'approved' | 'none' | 'any' | 'unidentified' | AssistantCondition;
  readonly surface?: OneOrMany<Surface>;
  readonly model?: 'approved' | readonly string[];
  readonly sources?: 'approved';
  readonly change?: ChangeCondition;
  readonly author?: {
    readonly stage?: OneOrMany<Stage>;
    readonly certificate?: string;
  };
  readonly any?: readonly Condition[];
  readonly all?: readonly Condition[];
  readonly not?: Condition;
}

/** What must hold of an assistant; everything that is named must hold. */
export interface AssistantCondition {
  readonly id?: OneOrMany<string>;
  readonly vendor?: OneOrMany<string>;
  readonly external?: boolean;
  readonly approved?: boolean;
  readonly identified?: boolean;
  readonly retentionDaysAtMost?: number;
}

/** What must hold of a change; everything that is named must hold. */
export interface ChangeCondition {
  readonly attribution?: OneOrMany<Attribution>;
  /** Ids of areas, any of which the change touches (either side of a rename, deletions included). */
  readonly touches?: OneOrMany<string>;
  /** gitignore patterns, any of which a changed file matches. */
  readonly paths?: OneOrMany<string>;
}

/** One rule of the policy, with the one who answers for it. */
export interface Rule {
  readonly id: string;
  readonly title?: string;
  /** Ids of the statement's sentences that this rule puts into effect; may be empty. */
  readonly implements: readonly string[];
  readonly effect: 'permit' | 'forbid' | 'require';
  /** The one accountable catalog entity. */
  readonly owner: string;
  readonly when: Condition;
  /** Only on `require`. */
  readonly obligation?: ObligationSpec;
  /** Only on `forbid` and `require`. */
  readonly mode: ModeByStage;
  readonly nonNegotiable: boolean;
  /** What to do about it, in one sentence. */
  readonly fix?: string;
  readonly example?: string;
}

/** A time-boxed exception. All scope fields given must match; active while now < `expiresAt`. */
export interface Waiver {
  readonly id: string;
  /** Rule it lifts, an implicit rule included; exactly one of `rule` and `lowersTierTo` is set. */
  readonly rule?: string;
  /** Tier it lowers to for rules that may be waived. */
  readonly lowersTierTo?: TierId;
  readonly entity?: string;
  readonly repository?: string;
  readonly system?: string;
  readonly group?: string;
  /** Files or folders (with a trailing slash), literally. */
  readonly paths?: readonly string[];
  /** Head SHA of the one change it is for. */
  readonly change?: string;
  readonly reason: string;
  readonly ticket?: string;
  readonly owner: string;
  readonly requester: string;
  /** Differs from `requester`. */
  readonly approver: string;
  /** Instant, UTC, ISO 8601; absent means from the beginning. */
  readonly activeFrom?: string;
  /** Instant, UTC, ISO 8601. */
  readonly expiresAt: string;
}

/** What may be shared with an assistant: by tier for the repository's own source, otherwise always or never. */
export interface DataClasses {
  /** gitignore patterns of files that hold data of a class, by class of `neverShare`; assistants are kept from reading them. */
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  readonly shareable: readonly string[];
  readonly neverShare: readonly string[];
  readonly repositorySource: Readonly<
    Record<TierId, 'shareable' | 'neverShare'>
  >;
}

/** Allowlists beyond repositories, as globs. */
export interface Sources {
  readonly models: readonly string[];
  readonly mcpServers: readonly string[];
  readonly extensions: readonly string[];
}

/** Which changes may be answered from a bundle while the portal cannot be reached. */
export interface UnavailableAllowance {
  /** Effective tiers, before waivers; every touched entity must be classified as one of them. */
  readonly tiers: readonly TierId[];
  /** Age of the bundle, in hours. */
  readonly bundleAgeHoursAtMost: number;
  /** Whether critical entities are among them. */
  readonly critical: boolean;
}

/** How far exceptions that people ask for in the portal may go. */
export interface ExceptionLimits {
  /** Longest time from the beginning of a waiver to its end, in days of 24 hours. */
  readonly waiverDaysAtMost: number;
  /** Longest time from now to the end of a strengthening, in days of 24 hours. Absent means as long as a waiver. */
  readonly strengtheningDaysAtMost?: number;
  /** How long one use of break-glass holds, in hours. */
  readonly breakGlassHours: number;
}

/** A policy document after parsing, with defaults filled in. */
export interface Policy {
  readonly name: string;
  readonly title: string;
  readonly owner: string;
  /** Sentence id to sentence, in the order people read them. */
  readonly statement: Readonly<Record<string, string>>;
  /** Weakest first. */
  readonly tiers: readonly Tier[];
  readonly defaults: {
    readonly unidentifiedAssistant: {
      readonly external: boolean;
      readonly approved: boolean;
    };
    readonly noPermit: { readonly mode: ModeByStage };
    /** What an erring rule or a failing fact provider does. */
    readonly onError: 'deny' | 'report';
    /** What may go on while the portal cannot be asked; absent means nothing. */
    readonly whenUnavailable?: { readonly allow: UnavailableAllowance };
    readonly exceptions: ExceptionLimits;
  };
  readonly repositories: {
    readonly approved: readonly Approval[];
    readonly excluded: readonly Exclusion[];
  };
  readonly sources: Sources;
  readonly assistants: readonly Assistant[];
  readonly areas: Readonly<Record<string, Area>>;
  readonly dataClasses: DataClasses;
  /** Absent means `DEFAULT_DATA_HANDLING`. */
  readonly dataHandling?: DataHandling;
  readonly rules: readonly Rule[];
  readonly waivers: readonly Waiver[];
}

/** Rules that hold without being written down. They can be named by waivers and appear in reasons. */
export const IMPLICIT_RULES = {
  noPermit: 'no-permit',
  excluded: 'excluded-repository',
  unclassified: 'unclassified',
  factUnavailable: 'fact-unavailable',
} as const;

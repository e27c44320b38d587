import type { Mode, ObligationKind, Phase, TierId, Trust } from './types';

/** Version of the rules in this package; the same version and digests give the same bytes. */
export const ENGINE_VERSION = '1';

/** What the policy demands, whatever the modes. */
export type Effect = 'allow' | 'allow_with_obligations' | 'deny';

/** What a channel does about it now: derived from effect, modes, waivers and phase. */
export type Outcome = 'pass' | 'hold' | 'deny';

/** Why the answer is what it is; one per rule and entity that matched. */
export interface Reason {
  /** `policy.permitted`, `policy.forbidden`, `policy.noPermit`, `policy.excluded`, `policy.unclassified`, `policy.ruleFailed` or `policy.factUnavailable`. */
  readonly code: string;
  readonly rule: string;
  readonly effect: 'permit' | 'forbid';
  readonly mode: Mode;
  /** Plain sentence; code in backticks. */
  readonly text: string;
  /** The cause alone, for sentences that speak of several assistants at once. */
  readonly because: string;
  /** Ids of the statement's sentences behind the rule. */
  readonly sentences: readonly string[];
  readonly entityRef?: string;
  readonly assistant?: string;
  readonly fix?: string;
  /** Set when an exception lifts it. */
  readonly waivedUntil?: string;
  /** Id of the waiver that lifts it. */
  readonly waiver?: string;
  /** Id of the use of break-glass that lifts it, where no waiver does. */
  readonly breakGlass?: string;
}

/** One piece of what was observed about an obligation. */
export interface ObligationEvidence {
  readonly text: string;
  readonly trust: Trust;
  readonly source: string;
  readonly at?: string;
  readonly counts: boolean;
}

/** Whether an obligation is fulfilled; `unknown` means that nothing was reported, and counts as open. */
export type ObligationStatus =
  'fulfilled' | 'unfulfilled' | 'unknown' | 'waived';

/** Something that must be true before the change goes on, with what is known of it. */
export interface Obligation {
  /** Id of a rule of the policy, or `strengthening:` with the id of a strengthening. */
  readonly rule: string;
  /** Id of the strengthening that asks for it, where no rule of the policy does. */
  readonly strengthening?: string;
  /** Tells apart obligations of one rule: an area, a scan kind, a check name. */
  readonly part?: string;
  readonly kind: ObligationKind;
  readonly phase: Phase;
  readonly mode: Mode;
  readonly status: ObligationStatus;
  /** What is required, as a plain sentence. */
  readonly text: string;
  /** What was found, as a plain sentence with the measured value beside the threshold. */
  readonly found: string;
  readonly evidence: readonly ObligationEvidence[];
  readonly sentences: readonly string[];
  readonly fix?: string;
  /** Group refs that can fulfil it; empty when anyone may. */
  readonly owners: readonly string[];
  /** Touched files that gave rise to it, at most 20, sorted; empty when it applies to all. */
  readonly paths: readonly string[];
  /** Set when an exception lifts it. */
  readonly waivedUntil?: string;
  /** Id of the waiver that lifts it. */
  readonly waiver?: string;
  /** Id of the use of break-glass that lifts it, where waivers do not. */
  readonly breakGlass?: string;
}

/** A rule that did not apply, and the first condition that failed. */
export interface UnmatchedRule {
  readonly rule: string;
  readonly effect: 'permit' | 'forbid' | 'require';
  /** Path of the condition, for example `when.stage`. */
  readonly condition: string;
  readonly expected: string;
  readonly actual: string;
}

/** The tier as policy sees it, with every source, so that nothing about it is hidden. */
export interface ResolvedTier {
  readonly effective: TierId;
  /** False: nobody set a tier, or a value (a high-water mark included) is not one of the policy; evaluated as the strictest. */
  readonly isClassified: boolean;
  readonly sources: readonly {
    /** `highWater`: the strictest tier that this place ever had, until an entitled person confirms a lower one. */
    readonly kind: 'declared' | 'assigned' | 'inherited' | 'highWater';
    readonly value: string;
    readonly from?: string;
    readonly isValid: boolean;
  }[];
  /** Plain sentence: where the tier comes from. */
  readonly because: string;
}

/** One touched entity as the decision saw it. */
export interface DecisionScope {
  /** Absent when no entity of the catalog covers the files. */
  readonly entityRef?: string;
  readonly tier: ResolvedTier;
  /** Tier for rules that may be waived; differs from `tier.effective` only under a waiver. */
  readonly waivedTier?: TierId;
  readonly isCritical: boolean;
  readonly stage: string;
  readonly files: number;
}

/**
 * The canonical answer: no id, no ledger position, nothing that differs between channels. Serialised with `canonicalJson`
 * it is byte-identical for equal digests and engine version.
 */
export interface Decision {
  readonly engineVersion: string;
  readonly policyDigest: string;
  readonly inputDigest: string;
  /** The one reading of the clock, UTC, ISO 8601. */
  readonly decidedAt: string;
  readonly phase: Phase;
  readonly effect: Effect;
  readonly outcome: Outcome;
  /** The outcome with every mode enforced. */
  readonly wouldBe: Outcome;
  /** True when the subject rests on the caller's word alone. */
  readonly isPreview: boolean;
  readonly attribution: string;
  readonly assistants: readonly string[];
  readonly scopes: readonly DecisionScope[];
  readonly reasons: readonly Reason[];
  readonly obligations: readonly Obligation[];
  readonly unmatched: readonly UnmatchedRule[];
}

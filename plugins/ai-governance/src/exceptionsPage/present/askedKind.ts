import type { RuleView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Lifts } from '../../exceptions/present/waiverDraft';

/** What can be asked for: to lift a rule, to lower the tier that rules read, or to lift a rule in the policy document itself. */
export const ASKED_KINDS = ['rule', 'tier', 'document'] as const;
/** One of them. */
export type AskedKind = (typeof ASKED_KINDS)[number];

/** What is chosen so far. */
export interface Asked {
  readonly kind: AskedKind;
  readonly rule?: string;
  /** Id of the tier that rules shall read. */
  readonly tier?: string;
}

/** What the waiver would do; `undefined` until it is chosen. */
export function liftsOf({ kind, rule, tier }: Asked): Lifts | undefined {
  if (kind === 'tier')
    return tier === undefined ? undefined : { lowersTierTo: tier };
  return rule === undefined ? undefined : { rule };
}

/** Ids of rules that no waiver lifts, and that read the tier before one lowers it. */
export const neverLifted = (rules: readonly RuleView[]): readonly string[] =>
  rules.filter(({ isNonNegotiable }) => isNonNegotiable).map(({ id }) => id);

/** Tiers that rules can be let read: all but the strictest, weakest first as they come. */
export const lowerTiers = <Tier>(tiers: readonly Tier[]): readonly Tier[] =>
  tiers.slice(0, -1);

import type {
  EntityExceptions,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { IMPLICIT_RULES } from '@ai-enablement/governance-core';

/** Whether a waiver can be asked for: it can; it never can, since the rule is non-negotiable; or there is nothing to lift. */
export type WaiverOffer = 'askable' | 'never' | 'none';

/** Rules that hold without being written and that a waiver can lift. */
export const WAIVABLE_IMPLICIT: readonly string[] = [
  'no-permit',
  'excluded-repository',
] satisfies readonly (typeof IMPLICIT_RULES)[keyof typeof IMPLICIT_RULES][];

/** What can be asked for a rule; a rule that the answer does not describe offers nothing. */
export function waiverOffer(
  ruleId: string,
  rules: readonly EntityPolicy['rules'][number][],
): WaiverOffer {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) {
    return WAIVABLE_IMPLICIT.includes(ruleId) ? 'askable' : 'none';
  }
  if (rule.effect === 'permit') return 'none';
  return rule.isNonNegotiable ? 'never' : 'askable';
}

/** Ids of the exceptions that are about a rule. */
export interface ExceptionsOfRule {
  /** Requests on which nobody has decided. */
  readonly requested: readonly string[];
  /** Approved: active now or later. */
  readonly approved: readonly string[];
}

/** Looks up what was asked for or approved for a rule here. */
export function exceptionsOfRule(
  ruleId: string,
  exceptions: EntityExceptions | undefined,
): ExceptionsOfRule {
  const idsOf = (
    waivers: readonly { readonly waiverId: string; readonly rule?: string }[],
  ) =>
    waivers
      .filter(({ rule }) => rule === ruleId)
      .map(({ waiverId }) => waiverId);
  return {
    requested: idsOf(exceptions?.requests ?? []),
    approved: [
      ...idsOf(exceptions?.waivers ?? []),
      ...idsOf(exceptions?.policyWaivers ?? []),
    ],
  };
}

/** What a waiver would lift, in the words of the policy. */
export interface LiftedRule {
  readonly id: string;
  readonly title?: string;
  /** Every condition and sentence here that falls away with the rule; empty for a rule that nothing on the page names. */
  readonly texts: readonly string[];
}

/** Collects what falls away when a rule is waived here: all of it, not only the part that was looked at. */
export function liftedRule(
  ruleId: string,
  { rules, obligations, sentences }: EntityPolicy,
): LiftedRule {
  const conditions = obligations
    .filter(({ rule }) => rule === ruleId)
    .map(({ text }) => text);
  const denials = sentences
    .filter(
      ({ kind, rules: behind }) =>
        kind === 'mustNot' && behind.includes(ruleId),
    )
    .map(({ text }) => text);
  return {
    id: ruleId,
    title: rules.find(({ id }) => id === ruleId)?.title,
    texts: [...new Set([...conditions, ...denials])],
  };
}

import {
  describeCondition,
  type Policy,
  type Rule,
} from '@ai-enablement/governance-core';

/** A rule as people read it. */
export interface RuleView {
  readonly id: string;
  readonly title?: string;
  readonly effect: Rule['effect'];
  readonly owner: string;
  /** Sentences of the statement that it puts into effect. */
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly isNonNegotiable: boolean;
  /** In plain words. */
  readonly conditions: string;
  readonly fix?: string;
}

/** Puts a rule into the words that people read. */
export const toRuleView = (rule: Rule, policy: Policy): RuleView => ({
  id: rule.id,
  ...(rule.title ? { title: rule.title } : {}),
  effect: rule.effect,
  owner: rule.owner,
  sentences: rule.implements.map(id => ({
    id,
    text: policy.statement[id] ?? '',
  })),
  isNonNegotiable: rule.nonNegotiable,
  conditions: describeCondition(rule.when, policy),
  ...(rule.fix ? { fix: rule.fix } : {}),
});

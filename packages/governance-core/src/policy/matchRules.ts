import {
  contextsOf,
  type Atom,
  type PolicyQuestion,
  type TakenApart,
} from './atoms';
import type { CompiledPolicy } from './compile';
import type { CompiledRule, RuleCheck } from './compiledRule';
import type { ConditionContext } from './conditions';
import type { Rule } from './types';

/** How one rule fared on one atom. */
export interface RuleMatch {
  readonly compiledRule: CompiledRule;
  readonly rule: Rule;
  readonly atom: Atom;
  readonly check: RuleCheck;
  readonly context: ConditionContext;
}

/** Whether a rule takes effect: a permit needs certainty, a forbid or requirement holds also when a fact is missing. */
export const takesEffect = ({ rule, check }: RuleMatch): boolean =>
  check.verdict === 'yes' ||
  (check.verdict === 'unknown' && rule.effect !== 'permit');

/** Tries every rule on every atom: a list for each rule, in order of id, that holds its matches in the order of atoms. */
export function matchRules(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
  { atoms, attribution }: TakenApart,
): readonly (readonly RuleMatch[])[] {
  const contexts = atoms.map(atom => ({
    atom,
    contextFor: contextsOf(compiled, question, { atom, attribution }),
  }));
  return compiled.compiledRules.map(compiledRule =>
    contexts.map(({ atom, contextFor }) => {
      const { rule } = compiledRule;
      const context = contextFor(rule);
      const check = compiledRule.check(context);
      return { compiledRule, rule, atom, context, check };
    }),
  );
}

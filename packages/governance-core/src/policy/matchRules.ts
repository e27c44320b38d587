import {
  contextOf,
  type Atom,
  type PolicyQuestion,
  type TakenApart,
} from './atoms';
import type { CompiledPolicy } from './compile';
import {
  checkCondition,
  type Check,
  type ConditionContext,
} from './conditions';
import type { Rule } from './types';

/** How one rule fared on one atom. A rule that errs is `failed`, with the error's message. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly atom: Atom;
  readonly check:
    Check | { readonly verdict: 'failed'; readonly message: string };
  readonly context: ConditionContext;
}

/** Whether a rule takes effect: a permit needs certainty, a forbid or requirement holds also when a fact is missing. */
export const takesEffect = ({ rule, check }: RuleMatch): boolean =>
  check.verdict === 'yes' ||
  (check.verdict === 'unknown' && rule.effect !== 'permit');

/** Tries every rule on every atom, rules in order of id. */
export function matchRules(
  compiled: CompiledPolicy,
  question: PolicyQuestion,
  { atoms, attribution }: TakenApart,
): readonly RuleMatch[] {
  return compiled.rules.flatMap(rule =>
    atoms.map(atom => {
      const context = contextOf(compiled, question, {
        atom,
        attribution,
        rule,
      });
      return { rule, atom, context, check: tryRule(rule, context) };
    }),
  );
}

function tryRule(rule: Rule, context: ConditionContext): RuleMatch['check'] {
  try {
    return checkCondition(rule.when, context);
  } catch (error) {
    // INVARIANT: evaluation is total. A rule that cannot be evaluated becomes a reason, and by default a denial.
    return {
      verdict: 'failed',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

import type { Aspect } from './conditionAspects';
import type { Check, ConditionContext } from './conditions';
import type { UnmatchedRule } from './decision';
import { describeActual } from './describeFailure';
import { takesEffect, type RuleMatch } from './matchRules';

/** Rules that took effect on no atom, with the first condition that failed on the first atom, in order of id. */
export function collectUnmatched(
  matches: readonly (readonly RuleMatch[])[],
): readonly UnmatchedRule[] {
  const actually = describeOnce();
  return matches.flatMap(byAtom => {
    const [first] = byAtom;
    if (!first || byAtom.some(takesEffect)) return [];
    const { rule, compiledRule, check, context } = first;
    if (check.verdict === 'failed' || check.condition === undefined) return [];
    return [
      {
        rule: rule.id,
        effect: rule.effect,
        condition: check.condition,
        expected: compiledRule.describeAt(check.condition),
        actual: actually(check, context),
      },
    ];
  });
}

/** Many rules fail on the same thing; it is put into words once. */
function describeOnce(): (check: Check, context: ConditionContext) => string {
  const known = new Map<ConditionContext, Map<Aspect | undefined, string>>();
  return ({ aspect }, context) => {
    const here = known.get(context) ?? new Map<Aspect | undefined, string>();
    const words = here.get(aspect) ?? describeActual(aspect, context);
    known.set(context, here.set(aspect, words));
    return words;
  };
}

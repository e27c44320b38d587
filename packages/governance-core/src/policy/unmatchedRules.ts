import type { Aspect } from './conditionAspects';
import type { ConditionContext } from './conditions';
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
        actual: actually(check, { rule, context }),
      },
    ];
  });
}

/** Many rules fail on the same thing; it is put into words once. */
function describeOnce(): typeof describeActual {
  const known = new Map<ConditionContext, Map<Aspect, string>>();
  return (check, match) => {
    const { aspect } = check;
    if (!aspect) return describeActual(check, match);
    const here = known.get(match.context) ?? new Map<Aspect, string>();
    const words = here.get(aspect) ?? describeActual(check, match);
    known.set(match.context, here.set(aspect, words));
    return words;
  };
}

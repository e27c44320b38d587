import { byCodeUnits } from '../shared/order';
import { code, shortRef } from '../shared/sentence';
import { ruleModeAt } from './atoms';
import type { Reason } from './decision';
import { findException } from './exceptions';
import { implicitReasons } from './implicitReasons';
import { takesEffect, type RuleMatch } from './matchRules';
import { usesAssistant, waivedBy, type ReasonInput } from './reasonParts';

/** Every permit and forbid that took effect, written or implicit, in a fixed order; waived ones are shown as waived. */
export function collectReasons(input: ReasonInput): readonly Reason[] {
  const reasons = [...implicitReasons(input)];
  for (const byAtom of input.matches)
    for (const match of byAtom) {
      if (match.check.verdict === 'failed')
        reasons.push(ruleFailure(match, input));
      else if (match.rule.effect === 'forbid' && takesEffect(match))
        reasons.push(forbidden(match, input));
      else if (match.rule.effect === 'permit' && takesEffect(match))
        reasons.push(permitted(match));
    }
  return inOrder(reasons);
}

/** Each reason once, by effect, rule, entity and assistant. */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
  const keyed = reasons
    .map(reason => ({ key: keyOf(reason), reason }))
    .sort((a, b) => byCodeUnits(a.key, b.key));
  return keyed
    .filter(({ key }, i) => key !== keyed[i + 1]?.key)
    .map(({ reason }) => reason);
}

const keyOf = ({
  effect,
  rule,
  entityRef = '',
  assistant = '',
  text,
}: Reason): string => `${effect}\n${rule}\n${entityRef}\n${assistant}\n${text}`;

function ruleFailure(
  { rule, atom, check }: RuleMatch,
  { compiled }: ReasonInput,
): Reason {
  return {
    code: 'policy.ruleFailed',
    rule: rule.id,
    effect: 'forbid',
    mode: compiled.policy.defaults.onError === 'deny' ? 'enforce' : 'observe',
    text: `the rule ${code(rule.id)} could not be evaluated: ${'message' in check ? check.message : 'no message'}`,
    because: `the rule ${code(rule.id)} could not be evaluated`,
    sentences: rule.implements,
    ...atom.about,
    fix: `Ask ${shortRef(rule.owner)} to correct the rule.`,
  };
}

function forbidden(match: RuleMatch, { compiled }: ReasonInput): Reason {
  const { compiledRule, rule, atom, check, context } = match;
  const mode = ruleModeAt(rule, atom.scope.stage);
  const exception = rule.nonNegotiable
    ? undefined
    : findException(compiled, { rule: rule.id, mode }, context);
  const missing =
    check.verdict === 'unknown'
      ? '; it cannot be ruled out, because a fact is missing'
      : '';
  const because = `${compiledRule.describe()}${missing}`;
  const reason: Reason = {
    ...atom.about,
    code: 'policy.forbidden',
    rule: rule.id,
    effect: 'forbid',
    mode,
    text: `${usesAssistant(atom) ? `${atom.use.title} may not be used` : 'this work is not allowed'} when ${because}`,
    because,
    sentences: rule.implements,
  };
  if (!rule.fix && !exception) return reason;
  return {
    ...reason,
    ...(rule.fix ? { fix: rule.fix } : {}),
    ...waivedBy(exception),
  };
}

function permitted({ compiledRule, rule, atom }: RuleMatch): Reason {
  const because = compiledRule.describe();
  return {
    ...atom.about,
    code: 'policy.permitted',
    rule: rule.id,
    effect: 'permit',
    mode: 'enforce',
    text: `${usesAssistant(atom) ? `${atom.use.title} may be used` : 'the work is permitted'}: ${because}`,
    because,
    sentences: rule.implements,
  };
}

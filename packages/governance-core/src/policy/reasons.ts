import { byCodeUnits } from '../shared/order';
import { code, shortRef } from '../shared/sentence';
import { ruleModeAt } from './atoms';
import type { Reason } from './decision';
import { describeCondition } from './describe';
import { implicitReasons } from './implicitReasons';
import { takesEffect, type RuleMatch } from './matchRules';
import {
  aboutAtom,
  usesAssistant,
  waivedBy,
  type ReasonInput,
} from './reasonParts';
import { findRuleWaiver } from './waivers';

/** Every permit and forbid that took effect, written or implicit, in a fixed order; waived ones are shown as waived. */
export function collectReasons(input: ReasonInput): readonly Reason[] {
  const reasons = [
    ...implicitReasons(input),
    ...input.matches
      .filter(({ check }) => check.verdict === 'failed')
      .map(match => ruleFailure(match, input)),
    ...input.matches
      .filter(match => match.rule.effect === 'forbid' && takesEffect(match))
      .map(match => forbidden(match, input)),
    ...input.matches
      .filter(match => match.rule.effect === 'permit' && takesEffect(match))
      .map(permitted),
  ];
  const keyed = reasons.map(
    reason =>
      [
        [
          reason.effect,
          reason.rule,
          reason.entityRef ?? '',
          reason.assistant ?? '',
          reason.text,
        ].join('\n'),
        reason,
      ] as const,
  );
  return [...new Map(keyed)]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, reason]) => reason);
}

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
    ...aboutAtom(atom),
    fix: `Ask ${shortRef(rule.owner)} to correct the rule.`,
  };
}

function forbidden(
  match: RuleMatch,
  { compiled, question }: ReasonInput,
): Reason {
  const { rule, atom, check } = match;
  const waiver = rule.nonNegotiable
    ? undefined
    : findRuleWaiver(compiled, rule.id, { ...question, scope: atom.scope });
  const missing =
    check.verdict === 'unknown'
      ? '; it cannot be ruled out, because a fact is missing'
      : '';
  const because = `${describeCondition(rule.when, compiled.policy)}${missing}`;
  return {
    code: 'policy.forbidden',
    rule: rule.id,
    effect: 'forbid',
    mode: ruleModeAt(rule, atom.scope.stage),
    text: `${usesAssistant(atom) ? `${atom.use.title} may not be used` : 'this work is not allowed'} when ${because}`,
    because,
    sentences: rule.implements,
    ...aboutAtom(atom),
    ...(rule.fix ? { fix: rule.fix } : {}),
    ...waivedBy(waiver),
  };
}

function permitted({ rule, atom, context }: RuleMatch): Reason {
  const because = describeCondition(rule.when, context.compiled.policy);
  return {
    code: 'policy.permitted',
    rule: rule.id,
    effect: 'permit',
    mode: 'enforce',
    text: `${usesAssistant(atom) ? `${atom.use.title} may be used` : 'the work is permitted'}: ${because}`,
    because,
    sentences: rule.implements,
    ...aboutAtom(atom),
  };
}

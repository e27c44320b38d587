import { code, joinWords, plainWords } from '../shared/sentence';
import type { AssistantUseInQuestion } from './assistantUse';
import type { Aspect } from './conditionAspects';
import type { Check, ConditionContext } from './conditions';
import { ATTRIBUTION_WORDS, describeCondition, isDescribed } from './describe';
import type { RuleMatch } from './matchRules';
import { tierTitle } from './tiers';
import type { Condition, Policy } from './types';

/** What was found where a condition of a rule failed, in plain words. */
export function describeActual(
  { aspect, condition = '', verdict }: Check,
  { rule, context }: Pick<RuleMatch, 'rule' | 'context'>,
): string {
  if (aspect) return ACTUALS[aspect](context);
  const isKnown = verdict === 'no';
  if (!condition.endsWith('.not'))
    return isKnown ? 'none of them holds' : 'none of them is known to hold';
  const words = describeCondition(
    partAt(condition, rule.when) as Condition,
    context.compiled.policy,
  );
  return isKnown ? words : `it is not known whether ${words}`;
}

const ACTUALS: {
  readonly [K in Aspect]-?: (context: ConditionContext) => string;
} = {
  change: ({ attribution, scope }) =>
    `the change is made ${ATTRIBUTION_WORDS[attribution]} and touches ${scope.areas.size === 0 ? 'no named area' : joinWords([...scope.areas.keys()].map(plainWords))}`,
  repository: ({ approval }) => {
    const found = approval();
    return found.isApproved ? 'the repository is approved' : found.because;
  },
  assistant: ({ use }) => describeUse(use),
  model: ({ use }) =>
    use.model === undefined
      ? 'the model is not known'
      : `the model is ${code(use.model)}`,
  surface: ({ use }) =>
    use.surface === undefined
      ? 'how the assistant was used is not known'
      : `it is used by ${use.surface}`,
  sources: () => 'an MCP server or extension is not on the list',
  stage: ({ scope }) => `the team's stage is ${scope.stage}`,
  tier: ({ compiled, scope, tier }) =>
    scope.tier.isClassified
      ? `the tier is ${tierTitle(compiled.policy, tier)}`
      : scope.tier.because,
  classified: ({ scope }) => scope.tier.because,
  critical: ({ scope }) =>
    scope.isCritical
      ? 'the repository is critical'
      : 'the repository is not critical',
  author: () => 'it does not hold for every author, or is not known',
};

function describeUse({
  kind,
  title,
  isApproved,
  isExternal,
}: AssistantUseInQuestion): string {
  if (kind === 'none') return 'no assistant was used';
  if (kind === 'unknown') return 'no assistant is known to have been used';
  return `${title} is ${isApproved ? 'approved' : 'not approved'} and ${isExternal ? 'external' : 'in-house'}`;
}

/** The part of a condition that `path` names, in plain words. */
export function describeExpected(
  path: string,
  condition: Condition,
  policy: Policy,
): string {
  const part = partAt(path, condition);
  const key = path
    .split('.')
    .pop()
    ?.replace(/\[\d+\]$/, '') as keyof Condition | undefined;
  if (part === undefined || key === undefined || !isDescribed(key))
    return describeCondition(condition, policy);
  return describeCondition({ [key]: part } as Condition, policy);
}

const partAt = (path: string, condition: Condition): unknown =>
  path.split('.').slice(1).reduce<unknown>(stepInto, condition);

function stepInto(value: unknown, step: string): unknown {
  const [, name = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  const member = (value as Record<string, unknown> | undefined)?.[name];
  return index === undefined
    ? member
    : (member as readonly unknown[] | undefined)?.[Number(index)];
}

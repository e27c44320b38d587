import { matchesGlob } from '../shared/glob';
import { listOf } from '../shared/order';
import type { Attribution } from '../attribution';
import {
  isModelApproved,
  normaliseModel,
  type AssistantUseInQuestion,
} from './assistantUse';
import { checkAuthor } from './authorCondition';
import type { CompiledPolicy } from './compile';
import type { Facts } from './facts';
import { findExclusion, repositoryApproval } from './repositoryApproval';
import { pathsOf, type Scope } from './scopes';
import { tierRank } from './tiers';
import type {
  AssistantCondition,
  ChangeCondition,
  Condition,
  Subject,
  TierId,
} from './types';

/** What one condition came to. `unknown`: a fact is missing, which never counts in favour. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** A verdict with the condition that decided it, for the reader; absent when everything held. */
export interface Check {
  readonly verdict: Verdict;
  /** Path of the first condition that did not hold, for example `when.stage`. */
  readonly condition?: string;
}

/** Everything that conditions may read, for one entity and one assistant. */
export interface ConditionContext {
  readonly compiled: CompiledPolicy;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly now: string;
  readonly attribution: Attribution;
  readonly scope: Scope;
  readonly use: AssistantUseInQuestion;
  /** Tier that this rule reads: before waivers for non-negotiable rules. */
  readonly tier: TierId;
}

type Checker<K extends keyof Condition> = (
  value: NonNullable<Condition[K]>,
  context: ConditionContext,
  condition: Condition,
) => Verdict;

/** In the order in which they are tried and the first failure is told: what people can change soonest comes first. */
const CHECKERS: {
  readonly [K in Exclude<keyof Condition, 'any' | 'all' | 'not'>]-?: Checker<K>;
} = {
  change: (value, context, condition) => checkChange(value, context, condition),
  repository: (value, { compiled, scope, tier }) => {
    if (value === 'excluded')
      return verdictOf(
        findExclusion(compiled.policy, scope.repository) !== undefined,
      );
    return verdictOf(
      repositoryApproval(compiled.policy, scope, tier).isApproved ===
        (value === 'approved'),
    );
  },
  assistant: (value, { use }) => checkAssistant(value, use),
  model: (value, { compiled, use }) => {
    if (value === 'approved')
      return verdictOf(isModelApproved(compiled.policy, use));
    const { model } = use;
    return model === undefined
      ? 'unknown'
      : verdictOf(value.some(glob => matchesGlob(glob, normaliseModel(model))));
  },
  surface: (value, { use }) =>
    use.surface === undefined
      ? 'unknown'
      : verdictOf(listOf(value).includes(use.surface)),
  sources: (_value, context) => checkSources(context),
  stage: (value, { scope }) => verdictOf(listOf(value).includes(scope.stage)),
  tier: (value, context) => checkTier(value, context),
  classified: (value, { scope }) =>
    verdictOf(scope.tier.isClassified === value),
  critical: (value, { scope }) => verdictOf(scope.isCritical === value),
  author: (value, context) => checkAuthor(value, context),
};

const CONDITION_KEYS = Object.keys(CHECKERS) as (keyof typeof CHECKERS)[];

const verdictOf = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

/** Checks a condition and all inside it; an empty condition holds. Never throws on a valid policy, never looks outside `context`. */
export function checkCondition(
  condition: Condition,
  context: ConditionContext,
  path = 'when',
): Check {
  const checks = [
    ...CONDITION_KEYS.map(key => checkKey(key, condition, { context, path })),
    ...(condition.all ?? []).map((inner, i) =>
      checkCondition(inner, context, `${path}.all[${i}]`),
    ),
    ...(condition.any ? [checkAny(condition.any, context, path)] : []),
    ...(condition.not
      ? [
          negate(
            checkCondition(condition.not, context, `${path}.not`),
            `${path}.not`,
          ),
        ]
      : []),
  ];
  return (
    checks.find(({ verdict }) => verdict === 'no') ??
    checks.find(({ verdict }) => verdict === 'unknown') ?? { verdict: 'yes' }
  );
}

function checkKey<K extends keyof typeof CHECKERS>(
  key: K,
  condition: Condition,
  { context, path }: { context: ConditionContext; path: string },
): Check {
  const value = condition[key];
  if (value === undefined) return { verdict: 'yes' };
  const verdict = (CHECKERS[key] as Checker<K>)(
    value as NonNullable<Condition[K]>,
    context,
    condition,
  );
  return verdict === 'yes'
    ? { verdict }
    : { verdict, condition: `${path}.${key}` };
}

function checkAny(
  conditions: readonly Condition[],
  context: ConditionContext,
  path: string,
): Check {
  const verdicts = conditions.map(
    inner => checkCondition(inner, context).verdict,
  );
  if (verdicts.includes('yes')) return { verdict: 'yes' };
  return {
    verdict: verdicts.includes('unknown') ? 'unknown' : 'no',
    condition: `${path}.any`,
  };
}

function negate({ verdict }: Check, condition: string): Check {
  if (verdict === 'no') return { verdict: 'yes' };
  return { verdict: verdict === 'yes' ? 'no' : 'unknown', condition };
}

function checkTier(
  value: NonNullable<Condition['tier']>,
  { compiled, tier }: ConditionContext,
): Verdict {
  if (typeof value === 'string' || Array.isArray(value))
    return verdictOf(listOf<string>(value).includes(tier));
  const { from, atMost } = value as {
    readonly from?: TierId;
    readonly atMost?: TierId;
  };
  const rank = tierRank(compiled.policy, tier);
  const isFrom = from === undefined || rank >= tierRank(compiled.policy, from);
  const isAtMost =
    atMost === undefined || rank <= tierRank(compiled.policy, atMost);
  return verdictOf(isFrom && isAtMost);
}

function checkAssistant(
  value: NonNullable<Condition['assistant']>,
  use: AssistantUseInQuestion,
): Verdict {
  const isPresent = use.kind === 'identified' || use.kind === 'unidentified';
  switch (value) {
    case 'none':
      return verdictOf(use.kind === 'none');
    case 'any':
      return verdictOf(isPresent);
    case 'unidentified':
      return verdictOf(use.kind === 'unidentified');
    case 'approved':
      return verdictOf(isPresent && use.isApproved);
    default:
      return verdictOf(isPresent && matchesAssistant(value, use));
  }
}

function matchesAssistant(
  value: AssistantCondition,
  use: AssistantUseInQuestion,
): boolean {
  const { id, vendor, external, approved, identified, retentionDaysAtMost } =
    value;
  const retentionDays =
    use.assistant?.retentionDays ?? Number.POSITIVE_INFINITY;
  return (
    (id === undefined || listOf(id).includes(use.id)) &&
    (vendor === undefined ||
      (use.assistant !== undefined &&
        listOf(vendor).includes(use.assistant.vendor))) &&
    (external === undefined || use.isExternal === external) &&
    (approved === undefined || use.isApproved === approved) &&
    (identified === undefined || (use.kind === 'identified') === identified) &&
    (retentionDaysAtMost === undefined || retentionDays <= retentionDaysAtMost)
  );
}

function checkSources({ compiled, subject }: ConditionContext): Verdict {
  if (subject.kind !== 'use') return 'yes';
  const { mcpServers, extensions } = compiled.policy.sources;
  const areListed = (
    globs: readonly string[],
    values: readonly string[] = [],
  ): boolean =>
    values.every(value => globs.some(glob => matchesGlob(glob, value)));
  return verdictOf(
    areListed(mcpServers, subject.mcpServers) &&
      areListed(extensions, subject.extensions),
  );
}

function checkChange(
  value: ChangeCondition,
  { compiled, attribution, scope }: ConditionContext,
  condition: Condition,
): Verdict {
  const { attribution: wanted, touches, paths } = value;
  const matcher = compiled.pathMatchers.get(condition);
  return verdictOf(
    (wanted === undefined || listOf(wanted).includes(attribution)) &&
      (touches === undefined ||
        listOf(touches).some(area => scope.areas.has(area))) &&
      (paths === undefined ||
        (matcher !== undefined &&
          scope.files.flatMap(pathsOf).some(path => matcher.matches(path)))),
  );
}

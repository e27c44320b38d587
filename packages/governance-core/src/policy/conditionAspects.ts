import { matchesGlob } from '../shared/glob';
import { listOf } from '../shared/order';
import { compilePatterns } from '../shared/pathPattern';
import {
  isModelApproved,
  normaliseModel,
  type AssistantUseInQuestion,
} from './assistantUse';
import { checkAuthor } from './authorCondition';
import type {
  ConditionContext,
  ConditionPlace,
  ConditionTest,
  Verdict,
} from './conditions';
import { findExclusion } from './repositoryApproval';
import { pathsOf } from './scopes';
import { tierRank } from './tiers';
import type { AssistantCondition, Condition, TierId } from './types';

/** What a condition can read, beside choices and negations of other conditions. */
export type Aspect = Exclude<keyof Condition, 'any' | 'all' | 'not'>;

type Judge = (context: ConditionContext) => Verdict;

type Compiler<K extends Aspect> = (
  value: NonNullable<Condition[K]>,
  place: ConditionPlace,
) => Judge;

/** In the order in which they are tried and the first failure is told: what people can change soonest comes first. */
const COMPILERS: { readonly [K in Aspect]-?: Compiler<K> } = {
  change: compileChange,
  repository: value =>
    value === 'excluded'
      ? ({ compiled, scope }) =>
          verdictOf(findExclusion(compiled, scope.repository) !== undefined)
      : ({ approval }) =>
          verdictOf(approval().isApproved === (value === 'approved')),
  assistant: compileAssistant,
  model: value =>
    value === 'approved'
      ? ({ compiled, use }) => verdictOf(isModelApproved(compiled.policy, use))
      : ({ use: { model } }) => {
          if (model === undefined) return 'unknown';
          const id = normaliseModel(model);
          return verdictOf(value.some(glob => matchesGlob(glob, id)));
        },
  surface: value => {
    const surfaces = listOf(value);
    return ({ use: { surface } }) =>
      surface === undefined ? 'unknown' : verdictOf(surfaces.includes(surface));
  },
  sources: () => checkSources,
  stage: value => {
    const stages = listOf(value);
    return ({ scope }) => verdictOf(stages.includes(scope.stage));
  },
  tier: compileTier,
  classified:
    value =>
    ({ scope }) =>
      verdictOf(scope.tier.isClassified === value),
  critical:
    value =>
    ({ scope }) =>
      verdictOf(scope.isCritical === value),
  author: value => context => checkAuthor(value, context),
};

/** Every aspect, in the order in which they are tried. */
export const ASPECTS = Object.keys(COMPILERS) as readonly Aspect[];

const verdictOf = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

/** Prepares one aspect of a condition that has it. */
export function compileAspect<K extends Aspect>(
  aspect: K,
  condition: Condition,
  place: ConditionPlace,
): ConditionTest {
  const compile = COMPILERS[aspect] as Compiler<K>;
  const judge = compile(condition[aspect] as NonNullable<Condition[K]>, place);
  const failing = { condition: `${place.path}.${aspect}`, aspect };
  const checks = {
    yes: { verdict: 'yes' },
    no: { verdict: 'no', ...failing },
    unknown: { verdict: 'unknown', ...failing },
  } as const;
  return context => checks[judge(context)];
}

function compileTier(
  value: NonNullable<Condition['tier']>,
  { policy }: ConditionPlace,
): Judge {
  if (typeof value === 'string' || Array.isArray(value)) {
    const tiers = listOf<string>(value);
    return ({ tier }) => verdictOf(tiers.includes(tier));
  }
  const { from, atMost } = value as {
    readonly from?: TierId;
    readonly atMost?: TierId;
  };
  const lowest =
    from === undefined ? Number.NEGATIVE_INFINITY : tierRank(policy, from);
  const highest =
    atMost === undefined ? Number.POSITIVE_INFINITY : tierRank(policy, atMost);
  return ({ tier }) => {
    const rank = tierRank(policy, tier);
    return verdictOf(rank >= lowest && rank <= highest);
  };
}

const isPresent = ({ kind }: AssistantUseInQuestion): boolean =>
  kind === 'identified' || kind === 'unidentified';

function compileAssistant(value: NonNullable<Condition['assistant']>): Judge {
  switch (value) {
    case 'none':
      return ({ use }) => verdictOf(use.kind === 'none');
    case 'any':
      return ({ use }) => verdictOf(isPresent(use));
    case 'unidentified':
      return ({ use }) => verdictOf(use.kind === 'unidentified');
    case 'approved':
      return ({ use }) => verdictOf(isPresent(use) && use.isApproved);
    default:
      return ({ use }) =>
        verdictOf(isPresent(use) && matchesAssistant(value, use));
  }
}

function matchesAssistant(
  {
    id,
    vendor,
    external,
    approved,
    identified,
    retentionDaysAtMost,
  }: AssistantCondition,
  use: AssistantUseInQuestion,
): boolean {
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

function compileChange(
  value: NonNullable<Condition['change']>,
  { isNegated }: ConditionPlace,
): Judge {
  const attributions = value.attribution && listOf(value.attribution);
  const touches = value.touches && listOf(value.touches);
  const matcher =
    value.paths && compilePatterns(listOf(value.paths), { ignoreCase: false });
  return ({ attribution, scope, areas }) => {
    const touched = isNegated ? areas.touchedUnderNot : areas.touched;
    return verdictOf(
      (!attributions || attributions.includes(attribution)) &&
        (!touches || touches.some(area => touched.has(area))) &&
        (!matcher ||
          scope.files.flatMap(pathsOf).some(path => matcher.matches(path))),
    );
  };
}

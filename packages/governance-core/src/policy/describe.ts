import { listOf } from '../shared/order';
import { code, joinWords, plainWords } from '../shared/sentence';
import { tierTitle } from './tiers';
import type {
  AssistantCondition,
  ChangeCondition,
  Condition,
  Policy,
} from './types';

type Describer<K extends keyof Condition> = (
  value: NonNullable<Condition[K]>,
  policy: Policy,
) => string;

const DESCRIBERS: { readonly [K in keyof Condition]-?: Describer<K> } = {
  change: value => describeChange(value),
  repository: value =>
    ({
      approved: 'the repository is approved',
      notApproved: 'the repository is not approved',
      excluded: 'the repository is excluded',
    })[value],
  assistant: value => describeAssistant(value),
  model: value =>
    value === 'approved'
      ? 'the model is approved'
      : `the model is ${joinWords(listOf(value).map(code), 'or')}`,
  surface: value => `it is used by ${joinWords(listOf(value), 'or')}`,
  sources: () => 'MCP servers and extensions are approved',
  stage: value => `the team's stage is ${joinWords(listOf(value), 'or')}`,
  tier: (value, policy) => describeTier(value, policy),
  classified: value => (value ? 'a tier is set' : 'no tier is set'),
  critical: value =>
    value ? 'the repository is critical' : 'the repository is not critical',
  author: ({ stage, certificate }) =>
    joinWords([
      ...(stage === undefined
        ? []
        : [
            `every author's team is at stage ${joinWords(listOf(stage), 'or')}`,
          ]),
      ...(certificate === undefined
        ? []
        : [`every author holds the certificate ${code(certificate)}`]),
    ]),
  any: (value, policy) =>
    `any of these: ${value.map(inner => describeCondition(inner, policy)).join('; or ')}`,
  all: (value, policy) =>
    joinWords(value.map(inner => describeCondition(inner, policy))),
  not: (value, policy) =>
    `not the case that ${describeCondition(value, policy)}`,
};

/** A condition in plain words; `always` when it is empty. */
export function describeCondition(
  condition: Condition,
  policy: Policy,
): string {
  const parts = (Object.keys(DESCRIBERS) as (keyof Condition)[]).flatMap(key =>
    describeKey(key, condition, policy),
  );
  return parts.length === 0 ? 'always' : joinWords(parts);
}

function describeKey<K extends keyof Condition>(
  key: K,
  condition: Condition,
  policy: Policy,
): readonly string[] {
  const value = condition[key];
  return value === undefined
    ? []
    : [
        (DESCRIBERS[key] as Describer<K>)(
          value as NonNullable<Condition[K]>,
          policy,
        ),
      ];
}

function describeTier(
  value: NonNullable<Condition['tier']>,
  policy: Policy,
): string {
  if (typeof value === 'string' || Array.isArray(value)) {
    return `the tier is ${joinWords(
      listOf<string>(value).map(tier => tierTitle(policy, tier)),
      'or',
    )}`;
  }
  const { from, atMost } = value as {
    readonly from?: string;
    readonly atMost?: string;
  };
  const bounds = [
    ...(from === undefined ? [] : [`${tierTitle(policy, from)} or stricter`]),
    ...(atMost === undefined ? [] : [`at most ${tierTitle(policy, atMost)}`]),
  ];
  return `the tier is ${joinWords(bounds)}`;
}

function describeAssistant(value: NonNullable<Condition['assistant']>): string {
  if (typeof value !== 'string')
    return `the assistant is ${joinWords(describeAssistantParts(value))}`;
  return {
    approved: 'the assistant is approved',
    none: 'no assistant is used',
    any: 'an assistant is used',
    unidentified: 'the assistant is not named',
  }[value];
}

function describeAssistantParts({
  id,
  vendor,
  external,
  approved,
  identified,
  retentionDaysAtMost,
}: AssistantCondition): readonly string[] {
  return [
    ...(id === undefined ? [] : [joinWords(listOf(id).map(code), 'or')]),
    ...(vendor === undefined
      ? []
      : [`from ${joinWords(listOf(vendor), 'or')}`]),
    ...(external === undefined ? [] : [external ? 'external' : 'in-house']),
    ...(approved === undefined ? [] : [approved ? 'approved' : 'not approved']),
    ...(identified === undefined ? [] : [identified ? 'named' : 'not named']),
    ...(retentionDaysAtMost === undefined
      ? []
      : [`keeping prompts for at most ${retentionDaysAtMost} days`]),
  ];
}

/** How a change was made, as an adverbial. */
export const ATTRIBUTION_WORDS = {
  ai: 'by AI',
  mixed: 'with AI',
  human: 'without AI',
  unknown: 'of unknown attribution',
} as const;

function describeChange({
  attribution,
  touches,
  paths,
}: ChangeCondition): string {
  return joinWords([
    ...(attribution === undefined
      ? []
      : [
          `the change is made ${joinWords(
            listOf(attribution).map(value => ATTRIBUTION_WORDS[value]),
            'or',
          )}`,
        ]),
    ...(touches === undefined
      ? []
      : [
          `the change touches ${joinWords(listOf(touches).map(plainWords), 'or')}`,
        ]),
    ...(paths === undefined
      ? []
      : [`the change touches ${joinWords(listOf(paths).map(code), 'or')}`]),
  ]);
}

/** Whether a key is one that conditions have. */
export const isDescribed = (key: string): key is keyof Condition =>
  key in DESCRIBERS;

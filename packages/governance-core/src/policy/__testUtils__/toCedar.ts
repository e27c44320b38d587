import type {
  Approval,
  AssistantCondition,
  ChangeCondition,
  Condition,
  OneOrMany,
  Policy,
} from '../types';

/**
 * A condition in Cedar, which knows no third value: once as what surely holds, once as what may hold as far as is known.
 * They differ only where a fact can be missing.
 */
interface Expression {
  readonly sure: string;
  readonly maybe: string;
}

const both = (text: string): Expression => ({ sure: text, maybe: text });
const quote = (text: string): string => JSON.stringify(text);
const many = <T>(value: OneOrMany<T>): readonly T[] =>
  Array.isArray(value) ? value : [value as T];
const setOf = (values: OneOrMany<string>): string =>
  `[${many(values).map(quote).join(', ')}]`;
const and = (parts: readonly string[]): string =>
  parts.length === 0 ? 'true' : parts.map(part => `(${part})`).join(' && ');
const or = (parts: readonly string[]): string =>
  parts.length === 0 ? 'false' : parts.map(part => `(${part})`).join(' || ');

/** What is not known may be anything. */
const ifKnown = (attribute: string, text: string): Expression => ({
  sure: `context has ${attribute} && (${text})`,
  maybe: `!(context has ${attribute}) || (${text})`,
});

const likeAny = (subject: string, globs: readonly string[]): string =>
  or(globs.map(glob => `${subject} like ${quote(glob)}`));

const covers = (pattern: string): string =>
  pattern.endsWith('/*')
    ? `resource.repository like ${quote(pattern)} && resource.repository != ${quote(pattern.slice(0, -1))}`
    : `resource.repository == ${quote(pattern)}`;

const rankOf = ({ tiers }: Policy, tier: string): number =>
  tiers.map(({ id }) => id).indexOf(tier);

const PRESENT = '["identified", "unidentified"].contains(principal.kind)';

const excluded = ({ repositories }: Policy): string =>
  or(repositories.excluded.map(({ repository }) => covers(repository)));

function approved(policy: Policy): string {
  const entry = ({ repository, owners, tierAtMost }: Approval): string =>
    and([
      covers(repository),
      ...(owners
        ? [
            `!resource.owners.isEmpty() && ${setOf(owners)}.containsAll(resource.owners)`,
          ]
        : []),
      ...(tierAtMost === undefined
        ? []
        : [`resource.rank <= ${rankOf(policy, tierAtMost)}`]),
    ]);
  return and([
    `!(${excluded(policy)})`,
    or(policy.repositories.approved.map(entry)),
  ]);
}

function tierPart(
  value: NonNullable<Condition['tier']>,
  policy: Policy,
): string {
  if (typeof value === 'string') return `resource.tier == ${quote(value)}`;
  if (!('from' in value || 'atMost' in value))
    return Array.isArray(value)
      ? `${setOf(value)}.contains(resource.tier)`
      : 'true';
  return and([
    ...(value.from === undefined
      ? []
      : [`resource.rank >= ${rankOf(policy, value.from)}`]),
    ...(value.atMost === undefined
      ? []
      : [`resource.rank <= ${rankOf(policy, value.atMost)}`]),
  ]);
}

function assistant(value: NonNullable<Condition['assistant']>): string {
  if (typeof value === 'object')
    return and([PRESENT, ...assistantParts(value)]);
  return {
    none: 'principal.kind == "none"',
    any: PRESENT,
    unidentified: 'principal.kind == "unidentified"',
    approved: `${PRESENT} && principal.approved`,
  }[value];
}

const assistantParts = (value: AssistantCondition): readonly string[] => [
  ...(value.id === undefined
    ? []
    : [`${setOf(value.id)}.contains(principal.id)`]),
  ...(value.vendor === undefined
    ? []
    : [
        `principal has vendor && ${setOf(value.vendor)}.contains(principal.vendor)`,
      ]),
  ...(value.external === undefined
    ? []
    : [`principal.external == ${value.external}`]),
  ...(value.approved === undefined
    ? []
    : [`principal.approved == ${value.approved}`]),
  ...(value.identified === undefined
    ? []
    : [`(principal.kind == "identified") == ${value.identified}`]),
  ...(value.retentionDaysAtMost === undefined
    ? []
    : [
        `principal has retentionDays && principal.retentionDays <= ${value.retentionDaysAtMost}`,
      ]),
];

const change = ({ attribution, touches }: ChangeCondition): string =>
  and([
    ...(attribution === undefined
      ? []
      : [`${setOf(attribution)}.contains(context.attribution)`]),
    ...(touches === undefined
      ? []
      : [`context.areas.containsAny(${setOf(touches)})`]),
  ]);

function expressionsOf(
  condition: Condition,
  policy: Policy,
): readonly Expression[] {
  const { any, all = [], not, model, surface } = condition;
  return [
    ...plainParts(condition, policy).map(both),
    ...(surface === undefined
      ? []
      : [ifKnown('surface', `${setOf(surface)}.contains(context.surface)`)]),
    ...(model === undefined ? [] : [modelPart(model)]),
    ...all.map(inner => toExpression(inner, policy)),
    ...(any ? [anyPart(any, policy)] : []),
    ...(not ? [notPart(not, policy)] : []),
  ];
}

const modelPart = (value: NonNullable<Condition['model']>): Expression =>
  value === 'approved'
    ? both('context.modelApproved')
    : ifKnown('model', likeAny('context.model', value));

function anyPart(any: readonly Condition[], policy: Policy): Expression {
  const inner = any.map(each => toExpression(each, policy));
  return {
    sure: or(inner.map(({ sure }) => sure)),
    maybe: or(inner.map(({ maybe }) => maybe)),
  };
}

function notPart(not: Condition, policy: Policy): Expression {
  const { sure, maybe } = toExpression(not, policy);
  return { sure: `!(${maybe})`, maybe: `!(${sure})` };
}

const plainParts = (given: Condition, policy: Policy): readonly string[] => [
  ...(given.tier === undefined ? [] : [tierPart(given.tier, policy)]),
  ...(given.classified === undefined
    ? []
    : [`resource.classified == ${given.classified}`]),
  ...(given.critical === undefined
    ? []
    : [`resource.critical == ${given.critical}`]),
  ...(given.stage === undefined
    ? []
    : [`${setOf(given.stage)}.contains(resource.stage)`]),
  ...(given.repository === undefined
    ? []
    : [
        {
          approved: approved(policy),
          notApproved: `!(${approved(policy)})`,
          excluded: excluded(policy),
        }[given.repository],
      ]),
  ...(given.assistant === undefined ? [] : [assistant(given.assistant)]),
  ...(given.change === undefined ? [] : [change(given.change)]),
];

function toExpression(condition: Condition, policy: Policy): Expression {
  const each = expressionsOf(condition, policy);
  return {
    sure: and(each.map(({ sure }) => sure)),
    maybe: and(each.map(({ maybe }) => maybe)),
  };
}

/** Ids of the Cedar policies that stand for rules nobody writes down. */
export const UNWRITTEN = ['excluded', 'unclassified', 'problem'] as const;

/**
 * The permits and forbids of a policy as Cedar policies by rule id, with what the engine forbids unasked. A permit needs
 * certainty, a forbid holds also where a fact is missing. Conditions on authors, sources and paths are not translated, nor
 * are waivers, modes and requirements.
 */
export function toCedar(policy: Policy): Readonly<Record<string, string>> {
  const statement = (effect: string, when: string): string =>
    `${effect} (principal, action, resource) when { ${when} };`;
  return {
    excluded: statement('forbid', `${PRESENT} && (${excluded(policy)})`),
    unclassified: statement(
      'forbid',
      `!resource.classified && ${PRESENT} && principal.external`,
    ),
    problem: statement('forbid', 'context.hasProblem'),
    ...Object.fromEntries(
      policy.rules.flatMap(({ id, effect, when }) => {
        if (effect === 'require') return [];
        const { sure, maybe } = toExpression(when, policy);
        return [[id, statement(effect, effect === 'permit' ? sure : maybe)]];
      }),
    ),
  };
}

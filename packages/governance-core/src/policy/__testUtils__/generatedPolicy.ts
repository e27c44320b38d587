import fc from 'fast-check';
import { rule, smallPolicy } from '../__fixtures__/smallPolicy';
import {
  MODES,
  STAGES,
  SURFACES,
  type Condition,
  type Policy,
  type Rule,
} from '../types';
import { obligationSpecs, waivers } from './generatedFacts';
import { GROUPS, REPOSITORIES, TIERS, TOOLS } from './world';

const some = <T>(...values: readonly T[]): fc.Arbitrary<T | readonly T[]> =>
  fc.oneof(
    fc.constantFrom(...values),
    fc.subarray([...values], { minLength: 1 }),
  );

const assistantCondition = fc.oneof(
  fc.constantFrom(
    'approved' as const,
    'none' as const,
    'any' as const,
    'unidentified' as const,
  ),
  fc.record(
    {
      id: some(...TOOLS, 'unidentified'),
      vendor: some('anthropic', 'github', 'in-house'),
      external: fc.boolean(),
      approved: fc.boolean(),
      identified: fc.boolean(),
      retentionDaysAtMost: fc.constantFrom(0, 30, 90),
    },
    { requiredKeys: [] },
  ),
);

const leaf: fc.Arbitrary<Condition> = fc.record(
  {
    tier: fc.oneof(
      some(...TIERS),
      fc.record(
        { from: fc.constantFrom(...TIERS), atMost: fc.constantFrom(...TIERS) },
        { requiredKeys: [] },
      ),
    ),
    classified: fc.boolean(),
    critical: fc.boolean(),
    stage: some(...STAGES),
    repository: fc.constantFrom('approved', 'notApproved', 'excluded'),
    assistant: assistantCondition,
    surface: some(...SURFACES),
    model: fc.oneof(
      fc.constant('approved' as const),
      fc.subarray(['claude-*', 'gpt-*', '*-6', 'llama', '*'], {
        minLength: 1,
      }),
    ),
    change: fc.record(
      {
        attribution: some('ai', 'mixed', 'human', 'unknown'),
        touches: some('auth', 'pay'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** Few keys at a time, so that conditions hold about as often as not. */
const small = fc
  .tuple(leaf, fc.nat(), fc.integer({ min: 0, max: 2 }))
  .map(([given, from, count]) => {
    const entries = Object.entries(given);
    return Object.fromEntries(
      entries
        .concat(entries)
        .slice(from % Math.max(1, entries.length))
        .slice(0, count),
    ) as Condition;
  });

const { condition: conditions } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 3 },
    { weight: 4, arbitrary: small },
    {
      weight: 1,
      arbitrary: fc
        .tuple(small, fc.array(tie('condition'), { maxLength: 3 }))
        .map(([given, any]) => ({ ...given, any })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(small, fc.array(tie('condition'), { maxLength: 3 }))
        .map(([given, all]) => ({ ...given, all })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(small, tie('condition'))
        .map(([given, not]) => ({ ...given, not })),
    },
  ),
}));

/** What Cedar cannot say: people, sources and paths. */
const beyondCedar: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    author: fc.record(
      { stage: some(...STAGES), certificate: fc.constantFrom('basics', 'law') },
      { requiredKeys: [] },
    ),
  }),
  fc.constant<Condition>({ sources: 'approved' }),
  fc.record({
    change: fc.record({ paths: some('main.ts', '/c0/', '**/login.*') }),
  }),
);

/** Any condition at all. */
const anyConditions: fc.Arbitrary<Condition> = fc
  .tuple(
    conditions,
    fc.option(beyondCedar, { nil: undefined, freq: 1 }),
    fc.constantFrom('all', 'not'),
  )
  .map(([when, more, where]) => {
    if (more === undefined) return when;
    return where === 'not' && !when.not
      ? { ...when, not: more }
      : { ...when, all: [...(when.all ?? []), more] };
  });

/** Any condition that both engines can say, nested up to three deep. */
export { conditions };

const mode = fc.oneof(
  fc.constantFrom(...MODES),
  fc.dictionary(fc.constantFrom(...STAGES), fc.constantFrom(...MODES), {
    maxKeys: 3,
  }),
);

/** Permits and forbids, `r0` and on. */
const permitsAndForbids = (
  size: { readonly minLength: number; readonly maxLength: number },
  when: fc.Arbitrary<Condition>,
): fc.Arbitrary<readonly Rule[]> =>
  fc
    .array(
      fc.record({
        effect: fc.constantFrom('permit' as const, 'forbid' as const),
        when,
        mode,
        nonNegotiable: fc.boolean(),
      }),
      size,
    )
    .map(given => given.map((each, i) => rule({ id: `r${i}`, ...each })));

const approval = fc.record(
  {
    repository: fc.constantFrom(
      ...REPOSITORIES,
      'github.com/acme/*',
      'github.com/*',
    ),
    owners: fc.subarray([...GROUPS], { minLength: 1 }),
    tierAtMost: fc.constantFrom(...TIERS),
  },
  { requiredKeys: ['repository'] },
);

/** Parts of a policy beside its rules, with everything that permits and forbids may read. */
export const surroundings: fc.Arbitrary<Policy> = fc
  .record({
    approved: fc.array(approval, { maxLength: 3 }),
    excluded: fc.array(
      fc.record({
        repository: fc.constantFrom(...REPOSITORIES, 'github.com/acme/deep/*'),
        because: fc.constant('it is frozen'),
        nonNegotiable: fc.boolean(),
      }),
      { maxLength: 1 },
    ),
    unidentifiedAssistant: fc.record({
      external: fc.boolean(),
      approved: fc.boolean(),
    }),
    models: fc.subarray(['claude-*', 'gpt-6'], { minLength: 1 }),
  })
  .map(({ approved, excluded, unidentifiedAssistant, models }) => {
    const base = smallPolicy([]);
    return {
      ...base,
      repositories: { approved, excluded },
      defaults: { ...base.defaults, unidentifiedAssistant },
      sources: { ...base.sources, models },
      assistants: base.assistants.map(assistant => ({
        ...assistant,
        ...(assistant.id === 'claude-code' ? { retentionDays: 30 } : {}),
        ...(assistant.id === 'local' ? { models: ['llama', 'gpt-*'] } : {}),
      })),
    };
  });

/** Policies of permits and forbids alone, the part of the language that Cedar can say as well. */
export const cedarPolicies = (
  size = { minLength: 0, maxLength: 8 },
): fc.Arbitrary<Policy> =>
  fc
    .tuple(surroundings, permitsAndForbids(size, conditions))
    .map(([policy, rules]) => ({ ...policy, rules }));

/** Requirements of every kind, `q0` and on. */
export const requirements: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record({
      effect: fc.constant('require' as const),
      obligation: obligationSpecs,
      when: anyConditions,
      mode,
      nonNegotiable: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map(given => given.map((each, i) => rule({ id: `q${i}`, ...each })));

/** Policies with everything: permits, forbids, requirements, waivers, and every default. */
export const anyPolicies: fc.Arbitrary<Policy> = fc
  .record({
    policy: surroundings,
    rules: permitsAndForbids({ minLength: 0, maxLength: 5 }, anyConditions),
    required: requirements,
    noPermit: mode,
    onError: fc.constantFrom('deny' as const, 'report' as const),
    granted: fc.array(waivers, { maxLength: 2 }),
  })
  .map(({ policy, rules, required, noPermit, onError, granted }) => ({
    ...policy,
    defaults: { ...policy.defaults, noPermit: { mode: noPermit }, onError },
    rules: [...rules, ...required],
    waivers: granted,
  }));

import fc from 'fast-check';
import {
  BASE,
  commit,
  entity,
  facts,
  HEAD,
  NOW,
} from '../__fixtures__/smallPolicy';
import type { PolicyQuestion } from '../evaluate';
import { STAGES, SURFACES, type ChangeCommit } from '../types';

/** One entity of a generated repository; every claim about its tier, valid or not. */
export interface Place {
  readonly ref: string;
  readonly path: string;
  readonly repository: string;
  readonly owner?: string;
  readonly stage: (typeof STAGES)[number];
  readonly tiers: readonly string[];
  readonly isCritical: boolean;
}

/** How one commit came about; `tool` is missing where nobody named the assistant or none was used. */
export interface Making {
  readonly attribution: ChangeCommit['attribution'];
  readonly tool?: string;
  /** As the commit says it, and the id that globs are written for. */
  readonly model?: readonly [said: string, id: string];
  readonly isReview?: boolean;
}

/** A generated question in its plainest form; the engine's and the oracle's question are both made from it. */
export type World = {
  readonly places: readonly Place[];
  readonly areas: readonly string[];
  readonly hasProblem: boolean;
} & (
  | { readonly kind: 'change'; readonly makings: readonly Making[] }
  | {
      readonly kind: 'use';
      readonly tool: string;
      readonly model?: Making['model'];
      readonly surface?: (typeof SURFACES)[number];
    }
);

export const TIERS = ['public', 'internal', 'confidential'] as const;
export const GROUPS = ['group:default/a', 'group:default/b'] as const;
export const REPOSITORIES = [
  'github.com/acme/shop',
  'github.com/acme/deep/cart',
  'github.com/other/tool',
] as const;
export const TOOLS = ['claude-code', 'copilot', 'local', 'newcomer'] as const;

const model = fc.constantFrom<NonNullable<Making['model']>>(
  ['claude-opus-5', 'claude-opus-5'],
  ['Claude Opus 5 (1M context)', 'claude-opus-5'],
  ['gpt-6', 'gpt-6'],
  ['llama', 'llama'],
);
const missing = { nil: undefined, freq: 2 };

const place = fc.record({
  owner: fc.option(fc.constantFrom(...GROUPS), missing),
  stage: fc.constantFrom(...STAGES),
  tiers: fc.array(fc.constantFrom(...TIERS, ...TIERS, ...TIERS, 'secret'), {
    maxLength: 3,
  }),
  isCritical: fc.boolean(),
});

const making: fc.Arbitrary<Making> = fc.oneof(
  fc.record({
    attribution: fc.constantFrom('ai' as const, 'mixed' as const),
    tool: fc.constantFrom(...TOOLS),
    model: fc.option(model, missing),
    isReview: fc.boolean(),
  }),
  fc.record({
    attribution: fc.constantFrom(
      'ai' as const,
      'mixed' as const,
      'human' as const,
      'unknown' as const,
    ),
  }),
);

/** Questions about uses and changes, over one to three entities of one repository. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    repository: fc.constantFrom(...REPOSITORIES),
    properties: fc.array(place, { minLength: 1, maxLength: 3 }),
    areas: fc.subarray(['auth', 'pay']),
    hasProblem: fc.integer({ min: 0, max: 19 }).map(drawn => drawn === 0),
    what: fc.oneof(
      fc.record({
        kind: fc.constant('change' as const),
        makings: fc.array(making, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('use' as const),
        tool: fc.constantFrom(...TOOLS, 'none', 'unidentified'),
        model: fc.option(model, missing),
        surface: fc.option(fc.constantFrom(...SURFACES), missing),
      }),
    ),
  })
  .map(({ repository, properties, what, ...rest }) => ({
    ...rest,
    ...what,
    places: (what.kind === 'use' ? properties.slice(0, 1) : properties).map(
      (given, i) => ({
        ...given,
        repository,
        ref: `component:default/c${i}`,
        path: `c${i}`,
      }),
    ),
  }));

const commitOf = ({
  attribution,
  tool,
  model: said,
  isReview,
}: Making): ChangeCommit =>
  commit({
    attribution,
    authors: [],
    uses:
      tool === undefined
        ? []
        : [
            {
              tool,
              role: isReview ? 'reviewSuggestion' : 'assistant',
              ...(said === undefined ? {} : { model: said[0] }),
            },
          ],
  });

const optional = <K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: V });

/** The world as the engine is asked about it. */
export function toQuestion(world: World): PolicyQuestion {
  const entities = world.places.map(
    ({ ref, path, repository, owner, stage, tiers, isCritical }) => ({
      ...entity({ ref, path, repository, stage }),
      owner,
      ownerGroups: owner === undefined ? [] : [owner],
      tier: {
        ...optional('declared', tiers[0]),
        ...optional('assigned', tiers[1]),
        inherited: tiers
          .slice(2)
          .map(value => ({ value, from: 'system:default/s' })),
      },
      critical: { declared: String(isCritical), inherited: [] },
    }),
  );
  const known = facts({
    entities,
    people: [],
    problems: world.hasProblem
      ? [{ provider: 'catalog', message: 'it could not be reached' }]
      : [],
  });
  if (world.kind === 'use')
    return {
      subject: {
        kind: 'use',
        entityRef: entities[0]?.ref ?? '',
        assistant: world.tool,
        touches: world.areas,
        ...optional('model', world.model?.[0]),
        ...optional('surface', world.surface),
      },
      facts: known,
      now: NOW,
    };
  return {
    subject: {
      kind: 'change',
      phase: 'merge',
      repository: world.places[0]?.repository ?? '',
      baseSha: BASE,
      headSha: HEAD,
      files: world.places.flatMap(({ path }) => [
        { path: `${path}/main.ts`, status: 'modified' as const },
        ...world.areas.map(area => ({
          path: `${path}/${area}/login.ts`,
          status: 'added' as const,
        })),
      ]),
      commits: world.makings.map(commitOf),
      trust: 'attested',
    },
    facts: known,
    now: NOW,
  };
}

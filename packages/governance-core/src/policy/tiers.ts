import { code, joinWords, shortRef } from '../shared/sentence';
import type { ResolvedTier } from './decision';
import type { EntityFact } from './facts';
import type { Policy, TierId } from './types';

type TierSource = ResolvedTier['sources'][number];

/** Position of a tier in the policy, 0 for the weakest; -1 when the policy does not know it. */
export const tierRank = (policy: Policy, tier: TierId): number =>
  policy.tiers.findIndex(({ id }) => id === tier);

/** The strictest tier of a policy; the empty string when it has none. */
export const strictestTier = (policy: Policy): TierId =>
  policy.tiers[policy.tiers.length - 1]?.id ?? '';

/** Title of a tier as people read it; the id when the policy does not know it. */
export const tierTitle = (policy: Policy, tier: TierId): string =>
  policy.tiers.find(({ id }) => id === tier)?.title ?? tier;

/**
 * The effective tier of an entity: the strictest of declared, assigned and inherited. Without any, or with one that the
 * policy does not know, it is not classified and evaluated as the strictest. `undefined` stands for files that no entity
 * of the catalog covers.
 */
export function resolveTier(
  policy: Policy,
  entity: EntityFact | undefined,
): ResolvedTier {
  const sources = entity ? tierSources(policy, entity) : [];
  const invalid = sources.filter(({ isValid }) => !isValid);
  if (sources.length === 0 || invalid.length > 0) {
    return {
      effective: strictestTier(policy),
      isClassified: false,
      sources,
      because: whyUnclassified(policy, sources, entity),
    };
  }
  const effective = sources.reduce(
    (strictest, { value }) =>
      tierRank(policy, value) > tierRank(policy, strictest) ? value : strictest,
    sources[0]?.value ?? '',
  );
  return {
    effective,
    isClassified: true,
    sources,
    because: whyTier(policy, sources, effective),
  };
}

function tierSources(
  policy: Policy,
  { tier }: EntityFact,
): readonly TierSource[] {
  const source = (
    kind: TierSource['kind'],
    value: string,
    from?: string,
  ): TierSource => ({
    kind,
    value,
    ...(from ? { from } : {}),
    isValid: tierRank(policy, value) >= 0,
  });
  return [
    ...(tier.declared === undefined ? [] : [source('declared', tier.declared)]),
    ...(tier.assigned === undefined ? [] : [source('assigned', tier.assigned)]),
    ...tier.inherited.map(({ value, from }) =>
      source('inherited', value, from),
    ),
  ];
}

function whyUnclassified(
  policy: Policy,
  sources: readonly TierSource[],
  entity: EntityFact | undefined,
): string {
  const strictest = tierTitle(policy, strictestTier(policy));
  const invalid = sources.find(({ isValid }) => !isValid);
  if (invalid) {
    const where = invalid.from
      ? `set on ${code(invalid.from)}`
      : 'set on the entity';
    return `${code(invalid.value)}, ${where}, is not a tier of the policy; expected ${joinWords(
      policy.tiers.map(({ id }) => code(id)),
      'or',
    )}; treated as ${strictest} until corrected`;
  }
  if (!entity)
    return `no catalog entity covers these files; treated as ${strictest}`;
  return `nobody has set a tier; treated as ${strictest} until somebody does`;
}

const SOURCE_WORDS: Readonly<Record<TierSource['kind'], string>> = {
  declared: 'declared in the catalog',
  assigned: 'assigned in the portal',
  inherited: 'inherited',
};

function whyTier(
  policy: Policy,
  sources: readonly TierSource[],
  effective: TierId,
): string {
  const words = ({ kind, from }: TierSource): string =>
    from ? `inherited from ${shortRef(from)}` : SOURCE_WORDS[kind];
  const decisive = sources.filter(({ value }) => value === effective);
  const weaker = sources.filter(({ value }) => value !== effective);
  const because = joinWords(decisive.map(words));
  if (weaker.length === 0) return because;
  const overruled = joinWords(
    weaker.map(
      source => `${tierTitle(policy, source.value)} (${words(source)})`,
    ),
  );
  return `${because}; the strictest counts, so ${overruled} ${weaker.length === 1 ? 'does' : 'do'} not`;
}

/** Whether an entity is critical: when any source says so, or says something that is neither true nor false. */
export interface ResolvedCriticality {
  readonly isCritical: boolean;
  /** Plain sentence; absent when nothing was set. */
  readonly because?: string;
  readonly problems: readonly string[];
}

/** Resolves criticality from annotation, assignment and inheritance; `undefined` stands for files without an entity. */
export function resolveCritical(
  entity: EntityFact | undefined,
): ResolvedCriticality {
  if (!entity) return { isCritical: false, problems: [] };
  const { declared, assigned, inherited } = entity.critical;
  const claims = [
    ...(declared === undefined
      ? []
      : [{ value: declared, words: 'declared in the catalog' }]),
    ...(assigned === undefined
      ? []
      : [{ value: String(assigned), words: 'assigned in the portal' }]),
    ...inherited.map(({ value, from }) => ({
      value,
      words: `inherited from ${shortRef(from)}`,
    })),
  ];
  const problems = claims
    .filter(({ value }) => value !== 'true' && value !== 'false')
    .map(
      ({ value, words }) =>
        `${code(value)}, ${words}, is neither \`true\` nor \`false\`; treated as critical until corrected`,
    );
  const decisive = claims.filter(({ value }) => value !== 'false');
  if (decisive.length === 0) return { isCritical: false, problems };
  return {
    isCritical: true,
    because: joinWords(decisive.map(({ words }) => words)),
    problems,
  };
}

import { code, joinWords, shortRef } from '../shared/sentence';
import type { ResolvedTier } from './decision';
import type { EntityFact } from './facts';
import { strictestTier, tierTitle } from './tierOrder';
import type { Policy, TierId } from './types';

type TierSource = ResolvedTier['sources'][number];

/** Why an entity, or files of none, counts as not classified: what is wrong, and until when. */
export function whyUnclassified(
  policy: Policy,
  {
    sources,
    entity,
  }: {
    readonly sources: readonly TierSource[];
    readonly entity: EntityFact | undefined;
  },
): string {
  const strictest = tierTitle(policy, strictestTier(policy));
  const expected = joinWords(
    policy.tiers.map(({ id }) => code(id)),
    'or',
  );
  const invalid = sources.find(({ isValid }) => !isValid);
  if (invalid?.kind === 'highWater')
    return `${code(invalid.value)}, the strictest this place had, is no longer a tier of the policy; treated as ${strictest} until an entitled person confirms ${expected}`;
  if (invalid) {
    const where = invalid.from
      ? `set on ${code(invalid.from)}`
      : 'set on the entity';
    return `${code(invalid.value)}, ${where}, is not a tier of the policy; expected ${expected}; treated as ${strictest} until corrected`;
  }
  if (!entity)
    return `no catalog entity covers these files; treated as ${strictest}`;
  const mark = entity.tier.highWater;
  return `nobody has set a tier; treated as ${strictest} until somebody does${
    mark === undefined
      ? ''
      : `, and then held at ${tierTitle(policy, mark)} or stricter until an entitled person confirms a lower one`
  }`;
}

const SOURCE_WORDS: Readonly<Record<TierSource['kind'], string>> = {
  declared: 'declared in the catalog',
  assigned: 'assigned in the portal',
  inherited: 'inherited',
  highWater: 'the strictest this place had',
};

/** Where the effective tier comes from, and which weaker sources do not count. */
export function whyTier(
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

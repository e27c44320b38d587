import type { ResolvedTier } from './decision';
import type { EntityFact } from './facts';
import {
  isStricter,
  strictestOf,
  strictestTier,
  tierRank,
  tierTitle,
} from './tierOrder';
import type { Policy, TierId } from './types';
import { whyTier, whyUnclassified } from './whyTier';

export * from './criticality';
export * from './tierOrder';

type TierSource = ResolvedTier['sources'][number];

/**
 * The strictest of what is set on an entity (declared, assigned, inherited) and known to the policy, whatever its place once
 * had; `undefined` when nothing valid is set.
 */
export const settledTier = (
  policy: Policy,
  entity: Pick<EntityFact, 'tier'>,
): TierId | undefined =>
  strictestOf(
    policy,
    setSources(policy, entity)
      .filter(({ isValid }) => isValid)
      .map(({ value }) => value),
  );

/**
 * The effective tier of an entity: the strictest of declared, assigned and inherited, and never below its high-water mark.
 * Without any of the three, or with a value that the policy does not know, it is not classified and evaluated as the
 * strictest: a mark alone classifies nothing. `undefined` stands for files that no entity of the catalog covers.
 */
export function resolveTier(
  policy: Policy,
  entity: EntityFact | undefined,
): ResolvedTier {
  const set = entity ? setSources(policy, entity) : [];
  const mark = entity?.tier.highWater;
  const sources =
    mark === undefined
      ? set
      : [...set, toSource(policy, { kind: 'highWater', value: mark })];
  if (set.length === 0 || sources.some(({ isValid }) => !isValid)) {
    return {
      effective: strictestTier(policy),
      isClassified: false,
      sources,
      because: whyUnclassified(policy, { sources, entity }),
    };
  }
  const highest = strictestOf(
    policy,
    set.map(({ value }) => value),
  );
  const isHeld =
    mark !== undefined &&
    highest !== undefined &&
    isStricter(policy, mark, highest);
  const effective = (isHeld ? mark : highest) ?? strictestTier(policy);
  return {
    effective,
    isClassified: true,
    sources,
    because: isHeld
      ? `held at ${tierTitle(policy, mark)}, the strictest this place had, until an entitled person confirms ${tierTitle(policy, highest)}`
      : whyTier(policy, set, effective),
  };
}

const toSource = (
  policy: Policy,
  source: Omit<TierSource, 'isValid'>,
): TierSource => ({ ...source, isValid: tierRank(policy, source.value) >= 0 });

/** What is set: every source but the high-water mark. */
function setSources(
  policy: Policy,
  { tier }: Pick<EntityFact, 'tier'>,
): readonly TierSource[] {
  const { declared, assigned, inherited } = tier;
  return [
    ...(declared === undefined
      ? []
      : [toSource(policy, { kind: 'declared', value: declared })]),
    ...(assigned === undefined
      ? []
      : [toSource(policy, { kind: 'assigned', value: assigned })]),
    ...inherited.map(({ value, from }) =>
      toSource(policy, { kind: 'inherited', value, ...(from ? { from } : {}) }),
    ),
  ];
}

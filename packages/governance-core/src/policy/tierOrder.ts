import type { Policy, TierId } from './types';

/** Position of a tier in the policy, 0 for the weakest; -1 when the policy does not know it. */
export const tierRank = (policy: Policy, tier: TierId): number =>
  policy.tiers.findIndex(({ id }) => id === tier);

/** The strictest tier of a policy; the empty string when it has none. */
export const strictestTier = (policy: Policy): TierId =>
  policy.tiers[policy.tiers.length - 1]?.id ?? '';

/** Title of a tier as people read it; the id when the policy does not know it. */
export const tierTitle = (policy: Policy, tier: TierId): string =>
  policy.tiers.find(({ id }) => id === tier)?.title ?? tier;

/** The strictest of tiers; one that the policy does not know is stricter than all, since nobody can say what it was. */
export const strictestOf = (
  policy: Policy,
  tiers: readonly TierId[],
): TierId | undefined =>
  tiers.reduce<TierId | undefined>(
    (strictest, tier) =>
      strictest === undefined || isStricter(policy, tier, strictest)
        ? tier
        : strictest,
    undefined,
  );

/** Whether a tier is stricter than another; one that the policy does not know is stricter than every one that it knows. */
export function isStricter(policy: Policy, a: TierId, b: TierId): boolean {
  const rank = (tier: TierId): number => {
    const known = tierRank(policy, tier);
    return known < 0 ? policy.tiers.length : known;
  };
  return rank(a) > rank(b);
}

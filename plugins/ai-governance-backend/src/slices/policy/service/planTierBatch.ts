import {
  canonicalJson,
  isStricter,
  type Policy,
  strictestOf,
  tierRank,
} from '@ai-enablement/governance-core';
import { sha256 } from '../../../shared/digest';
import type { TierAndCriticality, TierBatchItem } from '../model';
import { assigned, inEffect, isSameTier, type WantedTier } from './comesTo';
import { UNCLASSIFIED } from './marks';
import type { KnownEntity } from './snapshot';

/** What is to become of one entity of a batch. */
export interface BatchWish extends WantedTier {
  readonly entityRef: string;
}

/**
 * What a batch would make of one entity. A batch never lowers: what would come below what is in effect, or below the high-water
 * mark, is refused, as is what is not known.
 */
export function planItem(
  policy: Policy,
  wish: BatchWish,
  entity: KnownEntity | undefined,
): TierBatchItem {
  const { entityRef, tier, isCritical } = wish;
  const item = { entityRef, tier, isCritical };
  if (!entity) {
    return {
      ...item,
      outcome: 'refused',
      because:
        'the catalog has no such component, API, resource, system or domain that you may read',
    };
  }
  const before = inEffect(policy, entity.fact);
  const known = { ...item, before, seen: digestOfTier(entity) };
  const because = whyRefused(policy, { wish, entity, before });
  if (because !== undefined) return { ...known, outcome: 'refused', because };
  const after = inEffect(policy, assigned(entity.fact, wish));
  return {
    ...known,
    after,
    outcome: isSameTier(before, after) ? 'unchanged' : 'planned',
  };
}

/** Changes exactly when something that sets the tier or criticality of the entity does. */
export const digestOfTier = ({
  fact: { tier, critical },
}: KnownEntity): string => sha256(canonicalJson({ tier, critical }));

function whyRefused(
  policy: Policy,
  {
    wish: { tier, isCritical },
    entity,
    before,
  }: {
    readonly wish: WantedTier;
    readonly entity: KnownEntity;
    readonly before: TierAndCriticality;
  },
): string | undefined {
  if (tier === undefined && isCritical === undefined) {
    return 'neither a tier nor criticality is given';
  }
  if (tier !== undefined && tierRank(policy, tier) < 0) {
    return `\`${tier}\` is not a tier of the policy; expected ${policy.tiers.map(({ id }) => `\`${id}\``).join(', ')}`;
  }
  const floor = strictestOf(
    policy,
    [before.tier, entity.held?.tier].flatMap(each =>
      each === undefined || each === UNCLASSIFIED ? [] : [each],
    ),
  );
  if (
    tier !== undefined &&
    floor !== undefined &&
    isStricter(policy, floor, tier)
  ) {
    return `it is at \`${floor}\` or was before, and a batch lowers nothing; lower it by itself, on its tab`;
  }
  return isCritical === false && before.isCritical
    ? 'it is critical, and a batch lifts no criticality; lift it by itself, on its tab'
    : undefined;
}

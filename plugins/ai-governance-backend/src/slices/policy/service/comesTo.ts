import {
  type EntityFact,
  type Policy,
  resolveCritical,
  resolveTier,
} from '@ai-enablement/governance-core';
import type { TierAndCriticality } from '../model';
import { UNCLASSIFIED } from './marks';

/** What is to be assigned; what is absent stays as it is. */
export interface WantedTier {
  readonly tier?: string;
  readonly isCritical?: boolean;
}

/** What is in effect on an entity, waivers apart. */
export function inEffect(policy: Policy, fact: EntityFact): TierAndCriticality {
  const { isClassified, effective } = resolveTier(policy, fact);
  return {
    tier: isClassified ? effective : UNCLASSIFIED,
    isCritical: resolveCritical(fact).isCritical,
  };
}

/**
 * What would be in effect after an entitled person assigned this, which lets the entity's own mark come down; marks of entities
 * that have gone and that it stands in for may hold it higher.
 */
export const comesTo = (
  policy: Policy,
  fact: EntityFact,
  wanted: WantedTier,
): TierAndCriticality =>
  inEffect(policy, lowered(assigned(fact, wanted), wanted));

/** An entity with this assigned, its marks kept: what an assignment comes to that lets nothing come down. */
export const assigned = (
  fact: EntityFact,
  { tier, isCritical }: WantedTier,
): EntityFact => ({
  ...fact,
  tier: { ...fact.tier, assigned: tier ?? fact.tier.assigned },
  critical: {
    ...fact.critical,
    assigned: isCritical ?? fact.critical.assigned,
  },
});

const lowered = (
  fact: EntityFact,
  { tier, isCritical }: WantedTier,
): EntityFact => ({
  ...fact,
  tier: tier === undefined ? fact.tier : { ...fact.tier, highWater: undefined },
  critical:
    isCritical === undefined
      ? fact.critical
      : { ...fact.critical, highWater: undefined },
});

/** Whether two are the same tier and criticality. */
export const isSameTier = (
  a: TierAndCriticality,
  b: TierAndCriticality,
): boolean => a.tier === b.tier && a.isCritical === b.isCritical;

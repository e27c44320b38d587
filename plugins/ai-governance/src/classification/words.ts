import type { TierAndCriticality } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../shared/useText';
import { KINDS } from './openFilters';

/** A tier with its title, as the policy has them. */
export type Titled = readonly {
  readonly id: string;
  readonly title: string;
}[];

/** Effective tier id that stands for what nobody has classified. */
const UNCLASSIFIED = 'unclassified';

/** A kind of the catalog, as a reader says it. */
export function kindWord(kind: string, t: Text): string {
  const known = KINDS.find(each => each === kind);
  return known === undefined ? kind : t(`classification.open.kind.${known}`);
}

/** A tier, criticality or both, as a reader says it; what is absent is left out. */
export function tierWords(
  { tier, isCritical }: Partial<TierAndCriticality>,
  tiers: Titled,
  t: Text,
): string {
  const criticality =
    isCritical === undefined
      ? undefined
      : t(`classification.asked.${isCritical ? 'critical' : 'notCritical'}`);
  if (tier === undefined) return criticality ?? '';
  const title =
    tier === UNCLASSIFIED
      ? t('classification.asked.unclassified')
      : (tiers.find(({ id }) => id === tier)?.title ?? tier);
  return criticality === undefined
    ? title
    : t('classification.asked.and', { tier: title, criticality });
}

import type { PolicyStatus } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { readAnnotations, readStatus } from './readAnnotations';

/** Statuses in the order in which they need looking at: nobody knows, not allowed, allowed. */
const STATUS_ORDER = [
  'unclassified',
  'prohibited',
  'notApproved',
  'allowedWithConditions',
  'allowed',
] as const satisfies readonly PolicyStatus[];

/** Place of a status, 0 first; what is none comes last. */
export function statusRank(value: string | undefined): number {
  const status = readStatus(value);
  return status ? STATUS_ORDER.indexOf(status) : STATUS_ORDER.length;
}

/**
 * Place of a tier, 0 first: unclassified, then the strictest down to the weakest; what the policy does not know comes last.
 * `tiers` are ids, weakest first, as the policy has them.
 */
export function tierRank(
  value: string | undefined,
  tiers: readonly string[],
): number {
  const wanted = value?.toLocaleLowerCase('en-US');
  if (wanted === 'unclassified') return 0;
  const weakness = tiers.findIndex(
    tier => tier.toLocaleLowerCase('en-US') === wanted,
  );
  return weakness === -1 ? tiers.length + 1 : tiers.length - weakness;
}

/** Orders entities by what their AI policy means, strictest first: by status, then by tier. */
export function compareByMeaning(
  a: Entity,
  b: Entity,
  tiers: readonly string[],
): number {
  const [left, right] = [readAnnotations(a), readAnnotations(b)];
  return (
    statusRank(left?.status) - statusRank(right?.status) ||
    tierRank(left?.tier, tiers) - tierRank(right?.tier, tiers)
  );
}

import type {
  ActivePolicy,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { titleOf } from './assignment';

/** A tier that is held up, and what would hold after a confirmation. */
export interface HighWaterView {
  /** Title of the tier that is held; absent when only criticality is. */
  readonly held?: string;
  /** Title of what is set now; absent when nothing is, and then nothing can be confirmed. */
  readonly proposed?: string;
  /** Whether the place is held as critical though it is set not to be. */
  readonly holdsCritical: boolean;
  /** UTC, ISO 8601. */
  readonly since: string;
  /** What a confirmation says; absent when there is nothing to confirm. */
  readonly confirmation?: {
    readonly tier: string;
    readonly isCritical: boolean;
  };
}

/** What the high-water mark holds up; absent when it holds nothing. Tiers without a title show their id. */
export function presentHighWater(
  highWater: EntityPolicy['highWater'],
  tiers: ActivePolicy['tiers'],
): HighWaterView | undefined {
  if (highWater === undefined) return undefined;
  const { tier, isCritical, since, proposed } = highWater;
  return {
    held:
      tier === undefined || tier === proposed.tier
        ? undefined
        : titleOf(tiers, tier),
    proposed:
      proposed.tier === undefined ? undefined : titleOf(tiers, proposed.tier),
    holdsCritical: isCritical && !proposed.isCritical,
    since,
    confirmation:
      proposed.tier === undefined
        ? undefined
        : { tier: proposed.tier, isCritical: proposed.isCritical },
  };
}

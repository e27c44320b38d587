import { POLICY_STATUSES } from '@ai-enablement/governance-core';
import type { StatusLine } from './entityPage';
import { UNCLASSIFIED } from './marks';

/** What comes first in the fleet; `attention`: unclassified, then strictest status and tier. */
export type FleetSort = 'attention' | 'tier' | 'status' | 'name' | 'owner';

/** A governed entity of the fleet. */
export interface FleetEntity {
  readonly status: StatusLine;
  readonly owner?: string;
  /** Whether a lower tier waits for confirmation. */
  readonly isHeldByHighWater: boolean;
}

/** Tier of an entity as the fleet shows it: an id of the policy, or `unclassified`. */
export const shownTier = ({ status }: FleetEntity): string =>
  status.isClassified ? status.tier : UNCLASSIFIED;

/** Place of a status, strictest first. */
export const statusPlace = ({ status }: FleetEntity): number =>
  POLICY_STATUSES.indexOf(status.status);

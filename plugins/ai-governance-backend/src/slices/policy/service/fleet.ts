import type {
  Policy,
  PolicyStatus,
  Stage,
} from '@ai-enablement/governance-core';
import type { PageRequest } from '../../../shared/page';
import { type FleetEntity, type FleetSort, shownTier } from './fleetEntity';
import {
  afterCursor,
  keyIn,
  compareKeys,
  writeFleetCursor,
} from './fleetOrder';
import { countFleet, type FleetTotals } from './fleetTotals';

/** Which entities are wanted. */
export interface FleetQuery extends PageRequest {
  /** Tier id, or `unclassified`. */
  readonly tier?: string;
  readonly status?: PolicyStatus;
  readonly stage?: Stage;
  readonly owner?: string;
  /** Part of the entity ref or repository id, in either case. */
  readonly text?: string;
  readonly sort: FleetSort;
}

/** One page of the fleet, with totals over all of it. */
export interface FleetPage {
  readonly items: readonly FleetEntity[];
  readonly nextCursor?: string;
  /** Entities that match the filters. */
  readonly matching: number;
  readonly totals: FleetTotals;
}

/** One page of the entities that match, and totals over all that are given. Fails with `shared.invalidCursor`. */
export function pageFleet(
  policy: Policy,
  fleet: readonly FleetEntity[],
  query: FleetQuery,
): FleetPage {
  const { sort, limit, cursor } = query;
  const matching = fleet
    .filter(isWanted(query))
    .map(entity => ({ entity, key: keyIn(sort, policy, entity) }));
  const isAfter = afterCursor(sort, cursor);
  const rest = matching
    .filter(({ key }) => isAfter(key))
    .sort((a, b) => compareKeys(a.key, b.key));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ entity }) => entity),
    ...(rest.length > limit && last
      ? { nextCursor: writeFleetCursor(sort, last.key) }
      : {}),
    matching: matching.length,
    totals: countFleet(policy, fleet),
  };
}

function isWanted(query: FleetQuery): (entity: FleetEntity) => boolean {
  const { tier, status, stage, owner } = query;
  const text = query.text?.trim().toLowerCase();
  return entity => {
    const line = entity.status;
    return (
      (tier === undefined || shownTier(entity) === tier) &&
      (status === undefined || line.status === status) &&
      (stage === undefined || line.stage === stage) &&
      (owner === undefined || entity.owner === owner) &&
      (!text ||
        line.entityRef.includes(text) ||
        line.repository?.includes(text) === true)
    );
  };
}

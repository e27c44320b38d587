import type { Policy, PolicyStatus } from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import { type FleetEntity, shownTier } from './fleetEntity';
import { UNCLASSIFIED } from './marks';

/** Numbers of entities. */
export interface FleetTotals {
  readonly entities: number;
  readonly unclassified: number;
  readonly heldByHighWater: number;
  /** Strictest first, `unclassified` before all; tiers without an entity among them. */
  readonly tiers: readonly {
    readonly tier: string;
    readonly title: string;
    readonly entities: number;
    /** By status; statuses without any are absent. */
    readonly statuses: Readonly<Partial<Record<PolicyStatus, number>>>;
  }[];
  /** Most unclassified first, then most entities; without an owner for entities that have none. */
  readonly owners: readonly {
    readonly owner?: string;
    readonly entities: number;
    readonly unclassified: number;
  }[];
}

/** Counts a fleet. */
export function countFleet(
  policy: Policy,
  fleet: readonly FleetEntity[],
): FleetTotals {
  const byTier = groupBy(fleet, shownTier);
  const titles = [
    { id: UNCLASSIFIED, title: 'Unclassified' },
    ...policy.tiers.toReversed(),
  ];
  return {
    entities: fleet.length,
    unclassified: byTier.get(UNCLASSIFIED)?.length ?? 0,
    heldByHighWater: fleet.filter(each => each.isHeldByHighWater).length,
    tiers: titles.map(({ id, title }) => {
      const entities = byTier.get(id) ?? [];
      return {
        tier: id,
        title,
        entities: entities.length,
        statuses: countStatuses(entities),
      };
    }),
    owners: countOwners(fleet),
  };
}

const countStatuses = (
  entities: readonly FleetEntity[],
): Readonly<Partial<Record<PolicyStatus, number>>> =>
  Object.fromEntries(
    [...groupBy(entities, ({ status }) => status.status)].map(
      ([status, those]) => [status, those.length],
    ),
  );

const countOwners = (fleet: readonly FleetEntity[]): FleetTotals['owners'] =>
  [...groupBy(fleet, ({ owner = '' }) => owner)]
    .map(([owner, entities]) => ({
      ...(owner === '' ? {} : { owner }),
      entities: entities.length,
      unclassified: entities.filter(({ status }) => !status.isClassified)
        .length,
    }))
    .sort(
      (a, b) =>
        b.unclassified - a.unclassified ||
        b.entities - a.entities ||
        ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1),
    );

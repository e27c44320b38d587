import type { DecisionViews } from '../views';
import type { Compliance } from './entityPage';
import { complianceOf, toStatusLine } from './entityPolicy';
import { type FleetPage, type FleetQuery, pageFleet } from './fleet';
import type { FleetEntity } from './fleetEntity';
import type { PolicyBook } from './policyBook';
import { awaitsConfirmation } from './proposedTier';
import type { SnapshotReader } from './snapshotReader';

/** A governed entity with what was last observed of its obligations. */
export interface FleetItem extends FleetEntity {
  readonly compliance: Compliance;
}

/** One page of the fleet as it is shown. */
export interface FleetAnswer extends Omit<FleetPage, 'items'> {
  readonly items: readonly FleetItem[];
}

/** Every governed entity at one instant, by one policy. */
export interface WholeFleet {
  readonly entities: readonly FleetEntity[];
  /** One page of those of the entities that are given. Fails with `shared.invalidCursor`. */
  page(
    entities: readonly FleetEntity[],
    query: FleetQuery,
  ): Promise<FleetAnswer>;
}

/** What can be asked about all entities together. */
export interface FleetUseCases {
  /** Computed from what is kept; a constant number of queries, whatever the size of the fleet. */
  fleet(): Promise<WholeFleet>;
}

/** What the use cases work with. */
export interface FleetUseCaseDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly views: DecisionViews;
  readonly now: () => string;
}

/** The fleet, without any permission asked. */
export const fleetUseCases = (deps: FleetUseCaseDeps): FleetUseCases => ({
  async fleet() {
    const { policies, snapshots, views } = deps;
    const snapshot = await snapshots.current();
    const now = deps.now();
    const { compiled, statuses } = await policies.current(now);
    const { policy } = compiled;
    return {
      entities: [...snapshot.entities.values()].map(entity => ({
        status: toStatusLine(entity, statuses.statusOf(entity, now)),
        ...(entity.fact.owner ? { owner: entity.fact.owner } : {}),
        isHeldByHighWater: awaitsConfirmation(policy, entity),
      })),
      async page(entities, query) {
        const page = pageFleet(policy, entities, query);
        const refs = page.items.map(({ status }) => status.entityRef);
        const obligations = await views.latestObligations(refs);
        const items = page.items.map(item => ({
          ...item,
          compliance: complianceOf(obligations.get(item.status.entityRef)),
        }));
        return { ...page, items };
      },
    };
  },
});

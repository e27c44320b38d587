import type { StrengtheningScope } from '@ai-enablement/governance-core';
import type { DecisionViews, StrengtheningViews } from '../views';
import type { SnapshotReader } from './snapshotReader';
import { requireStrengthening } from './strengtheningNotFound';
import {
  aboutStrengthening,
  requirePlaceKnown,
  requirePlaceNamed,
  strengthenedDecisions,
  strengthenedReach,
} from './strengtheningPlace';
import type { WaiverReach } from './waiverReach';

/** What can be asked about where strengthenings act. */
export interface StrengtheningReachUseCases {
  /** Fails with `policy.strengtheningNotFound`. */
  strengtheningReach(strengtheningId: string): Promise<WaiverReach>;
  /** Entities that a scope is about. Fails with `policy.invalidStrengthening`, `policy.entityNotFound` or `policy.groupNotFound`. */
  readPlace(scope: StrengtheningScope): Promise<readonly string[]>;
  /** Where a strengthening with this scope would act. */
  reachOfPlace(scope: StrengtheningScope): Promise<WaiverReach>;
}

/** What the use cases work with. */
export interface StrengtheningReachDeps {
  readonly strengtheningViews: StrengtheningViews;
  readonly views: DecisionViews;
  readonly snapshots: SnapshotReader;
  readonly now: () => string;
}

/** Where strengthenings act, without any permission asked. */
export const strengtheningReachUseCases = ({
  strengtheningViews,
  views,
  snapshots,
  now,
}: StrengtheningReachDeps): StrengtheningReachUseCases => ({
  async strengtheningReach(id) {
    const found = await strengtheningViews.strengthening(id);
    const strengthening = requireStrengthening(found, id);
    const snapshot = await snapshots.current();
    const of = { strengthening, now: now() };
    return strengthenedDecisions(views, snapshot, of);
  },
  async readPlace(scope) {
    requirePlaceNamed(scope);
    const snapshot = await snapshots.current();
    requirePlaceKnown(snapshot, { scope });
    return aboutStrengthening(snapshot, scope);
  },
  async reachOfPlace(scope) {
    return strengthenedReach(await snapshots.current(), scope);
  },
});

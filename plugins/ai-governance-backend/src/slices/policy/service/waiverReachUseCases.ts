import type { StoredWaiver } from '../model';
import type { DecisionViews, ExceptionViews } from '../views';
import {
  aboutScope,
  requireScopeKnown,
  requireScopeNamed,
} from './exceptionScope';
import type { SnapshotReader } from './snapshotReader';
import { requireWaiver } from './waiverNotFound';
import { reachOf, reachWithDecisions, type WaiverReach } from './waiverReach';

/** What can be asked about where waivers act. */
export interface WaiverReachUseCases {
  /** Fails with `policy.waiverNotFound`. */
  waiverReach(waiverId: string): Promise<WaiverReach>;
  /**
   * Entities that a scope is about. Fails with `policy.invalidWaiver` for one that names nothing, and with
   * `policy.entityNotFound` or `policy.groupNotFound` for what the catalog does not have.
   */
  readScope(scope: StoredWaiver['scope']): Promise<readonly string[]>;
  /** Where a waiver with this scope would act. */
  reachOfScope(scope: StoredWaiver['scope']): Promise<WaiverReach>;
}

/** What the use cases work with. */
export interface WaiverReachDeps {
  readonly exceptionViews: ExceptionViews;
  readonly views: DecisionViews;
  readonly snapshots: SnapshotReader;
  readonly now: () => string;
}

/** Where waivers act, without any permission asked. */
export const waiverReachUseCases = ({
  exceptionViews,
  views,
  snapshots,
  now,
}: WaiverReachDeps): WaiverReachUseCases => ({
  async waiverReach(waiverId) {
    const found = await exceptionViews.waiver(waiverId);
    const waiver = requireWaiver(found, waiverId);
    const snapshot = await snapshots.current();
    return reachWithDecisions(views, snapshot, { waiver, now: now() });
  },
  async readScope(scope) {
    requireScopeNamed(scope);
    const snapshot = await snapshots.current();
    requireScopeKnown(snapshot, scope);
    return aboutScope(snapshot, scope);
  },
  async reachOfScope(scope) {
    return reachOf(await snapshots.current(), scope);
  },
});

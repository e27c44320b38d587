import type {
  EntityStatus,
  GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { createBatchLoader } from '../shared/batchLoader';
import {
  createResourceCache,
  type ResourceCache,
} from '../shared/resourceCache';

/** Statuses by entity ref; `undefined` for entities that the portal does not govern or that may not be read. */
export type StatusCache = ResourceCache<EntityStatus | undefined>;

const MAX_AGE_MS = 30_000;

const caches = new WeakMap<GovernanceClient, StatusCache>();

/** Statuses that belong to a client: what a page asks for goes out in one request. */
export function statusesOf(client: GovernanceClient): StatusCache {
  const known = caches.get(client);
  if (known) return known;
  const load = createBatchLoader<EntityStatus>(async refs => {
    const statuses = await client.getStatuses(refs);
    return new Map(statuses.map(status => [status.entityRef, status]));
  });
  const made = createResourceCache(load, { maxAgeMs: MAX_AGE_MS });
  caches.set(client, made);
  return made;
}

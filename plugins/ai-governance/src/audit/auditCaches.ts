import type {
  GovernanceClient,
  LedgerEntry,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  createResourceCache,
  type ResourceCache,
} from '../shared/resourceCache';
import { checkHead, type CheckedHead } from './verify/continuity';
import { createHeadMemory, type HeadMemory } from './verify/headMemory';

/** What the blocks of the sub-page share. */
export interface AuditCaches {
  readonly memory: HeadMemory;
  /** One key only. */
  readonly heads: ResourceCache<CheckedHead>;
  /** By entry id. */
  readonly entries: ResourceCache<LedgerEntry>;
}

/** The key of `heads`. */
export const NOW = 'now';

const MAX_AGE_MS = 15_000;

const caches = new WeakMap<GovernanceClient, AuditCaches>();

/** The caches that belong to a client; `portal` is the address of its backend. */
export function auditCachesOf(
  client: GovernanceClient,
  portal: string,
): AuditCaches {
  const known = caches.get(client);
  if (known) return known;
  const memory = createHeadMemory(portal, {
    store: () => window.localStorage,
    now: () => new Date().toISOString(),
  });
  const made: AuditCaches = {
    memory,
    heads: createResourceCache(() => checkHead({ client, memory }), {
      maxAgeMs: MAX_AGE_MS,
    }),
    entries: createResourceCache(id => client.getLedgerEntry(id), {
      maxAgeMs: MAX_AGE_MS,
    }),
  };
  caches.set(client, made);
  return made;
}

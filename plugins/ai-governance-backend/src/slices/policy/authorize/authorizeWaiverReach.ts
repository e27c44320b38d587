import {
  exceptionReadPermission,
  waiverRequestPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type { StoredWaiver } from '../model';
import type { WaiverReach } from '../service/waiverReach';
import type { WaiverReachUseCases } from '../service/waiverReachUseCases';
import type { WaiverUseCases } from '../service/waiverUseCases';
import { authorizeWaivers } from './authorizeWaivers';
import type { Guards } from './guards';
import { requireScopeReadable } from './requireScopeReadable';

/** Where a waiver acts: counted is all of it, named what the caller may read. */
export interface ReadableReach extends WaiverReach {
  readonly entityCount: number;
  readonly repositoryCount: number;
}

/** What callers may ask about where waivers act. */
export interface AuthorizedWaiverReach {
  waiverReach(
    credentials: CallerCredentials,
    waiverId: string,
  ): Promise<ReadableReach>;
  /** For those who may ask for waivers or read them, about what they may read. */
  reachOfScope(
    credentials: CallerCredentials,
    scope: StoredWaiver['scope'],
  ): Promise<ReadableReach>;
}

/** Checks permissions on where waivers act. */
export function authorizeWaiverReach(
  inner: WaiverReachUseCases & WaiverUseCases,
  guards: Guards,
): AuthorizedWaiverReach {
  const { permissions } = guards;
  const waivers = authorizeWaivers(inner, guards);
  return {
    async waiverReach(credentials, waiverId) {
      await waivers.waiver(credentials, waiverId);
      const reach = await inner.waiverReach(waiverId);
      return readableReach(guards, credentials, reach);
    },
    async reachOfScope(credentials, scope) {
      const [request] = await permissions.authorize(
        [{ permission: waiverRequestPermission }],
        { credentials },
      );
      if (request?.result !== AuthorizeResult.ALLOW) {
        await requirePermission(
          permissions,
          credentials,
          exceptionReadPermission,
        );
      }
      const about = await inner.readScope(scope);
      await requireScopeReadable(guards, credentials, about);
      const reach = await inner.reachOfScope(scope);
      return readableReach(guards, credentials, reach);
    },
  };
}

/** A repository is named to those who may read all of its entities within the scope. */
export async function readableReach(
  { access }: Guards,
  credentials: CallerCredentials,
  reach: WaiverReach,
): Promise<ReadableReach> {
  const { entities, repositories } = reach;
  const refs = entities.map(({ ref }) => ref);
  const isReadable = await access.readable(credentials, refs);
  const hidden = new Set(
    entities
      .filter(({ ref }) => !isReadable(ref))
      .map(({ repository }) => repository),
  );
  return {
    ...reach,
    entityCount: entities.length,
    repositoryCount: repositories.length,
    entities: entities.filter(({ ref }) => isReadable(ref)),
    repositories: repositories.filter(repository => !hidden.has(repository)),
  };
}

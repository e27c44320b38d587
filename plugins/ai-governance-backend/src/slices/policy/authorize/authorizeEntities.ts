import { policyReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type { EntityAnswer, EntityUseCases } from '../service/entityUseCases';
import type { StatusLine } from '../service/entityPage';
import { exceptionAskingOf } from './askingOf';
import {
  type Guards,
  mayReadDecisions,
  requireReadable,
  visibleDecisions,
} from './guards';

/** Statuses under the tag by which a copy is kept; none when the copy at hand is good. */
export interface StatusCopy {
  readonly etag: string;
  readonly isUnchanged: boolean;
  readonly items: readonly StatusLine[];
}

/** What callers may ask about entities. */
export interface AuthorizedEntities {
  statuses(
    credentials: CallerCredentials,
    refs: readonly string[],
  ): Promise<readonly StatusLine[]>;
  snapshot(
    credentials: CallerCredentials,
    etag: string | undefined,
  ): Promise<StatusCopy>;
  entity(
    credentials: CallerCredentials,
    entityRef: string,
  ): Promise<EntityAnswer>;
}

/** Checks permissions on reading entities; those that the caller may not read are left out. */
export function authorizeEntities(
  inner: EntityUseCases,
  guards: Guards,
): AuthorizedEntities {
  const require = (credentials: CallerCredentials) =>
    requirePermission(guards.permissions, credentials, policyReadPermission);
  const onlyReadable = async (
    credentials: CallerCredentials,
    items: readonly StatusLine[],
  ) => {
    const refs = items.map(({ entityRef }) => entityRef);
    const isReadable = await guards.access.readable(credentials, refs);
    return items.filter(({ entityRef }) => isReadable(entityRef));
  };
  return {
    async statuses(credentials, refs) {
      await require(credentials);
      return onlyReadable(credentials, await inner.statuses(refs));
    },
    async snapshot(credentials, etag) {
      await require(credentials);
      const snapshot = await inner.snapshot();
      // What a caller may read can change while no status does: only who reads everything can be told "unchanged".
      const isUnchanged =
        snapshot.etag === etag && (await guards.access.readsAll(credentials));
      const items = isUnchanged
        ? []
        : await onlyReadable(credentials, snapshot.items());
      return { etag: snapshot.etag, isUnchanged, items };
    },
    async entity(credentials, entityRef) {
      await require(credentials);
      await requireReadable(guards, credentials, entityRef);
      const asking = await exceptionAskingOf(guards, credentials);
      const seeing = asking.mayRead ? asking : undefined;
      const answer = await inner.entity(entityRef, seeing);
      if (!(await mayReadDecisions(guards, credentials))) {
        return { ...answer, recentDecisions: [] };
      }
      const all = answer.recentDecisions;
      const isVisible = await visibleDecisions(guards, credentials, all);
      return { ...answer, recentDecisions: all.filter(isVisible) };
    },
  };
}

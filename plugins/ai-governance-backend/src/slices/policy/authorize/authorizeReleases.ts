import {
  decisionCreatePermission,
  decisionReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type { EntityUseCases } from '../service/entityUseCases';
import {
  releaseNotFound,
  type ReleaseOrder,
  type ReleasesFilter,
  type ReleaseUseCases,
} from '../service/releaseUseCases';
import {
  callerOf,
  type Guards,
  requireAllReadable,
  visibleDecisions,
} from './guards';

/** What callers may ask about releases. */
export interface AuthorizedReleases {
  decideRelease(
    credentials: CallerCredentials,
    order: Omit<ReleaseOrder, 'caller'>,
  ): ReturnType<ReleaseUseCases['decideRelease']>;
  release(
    credentials: CallerCredentials,
    releaseId: string,
  ): ReturnType<ReleaseUseCases['release']>;
  /** A page may hold fewer answers than asked for. */
  releases(
    credentials: CallerCredentials,
    filter: ReleasesFilter,
  ): ReturnType<ReleaseUseCases['releases']>;
}

/** Checks permissions on releases, as on decisions: who may see the ones may see the others. */
export function authorizeReleases(
  inner: ReleaseUseCases & Pick<EntityUseCases, 'entitiesOf'>,
  guards: Guards,
): AuthorizedReleases {
  const { permissions } = guards;
  return {
    async decideRelease(credentials, order) {
      await requirePermission(
        permissions,
        credentials,
        decisionCreatePermission,
      );
      const caller = callerOf(credentials);
      // Machines are entitled by repository; a person's answer would tell what is known of entities they may not read.
      if (caller.kind === 'user') {
        const { repository } = order.release;
        const refs = await inner.entitiesOf(repository);
        await requireAllReadable(guards, credentials, { repository, refs });
      }
      return inner.decideRelease({ ...order, caller });
    },
    async release(credentials, releaseId) {
      await requirePermission(permissions, credentials, decisionReadPermission);
      const stored = await inner.release(releaseId);
      const isVisible = await visibleDecisions(guards, credentials, [stored]);
      if (!isVisible(stored)) throw releaseNotFound(releaseId);
      return stored;
    },
    async releases(credentials, filter) {
      await requirePermission(permissions, credentials, decisionReadPermission);
      const page = await inner.releases(filter);
      const { items } = page;
      const isVisible = await visibleDecisions(guards, credentials, items);
      return { ...page, items: items.filter(isVisible) };
    },
  };
}

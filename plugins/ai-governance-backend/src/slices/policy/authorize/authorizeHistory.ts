import { historyCreatePermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { requirePermission } from '../../../shared/requirePermission';
import type { PastBatch } from '../model';
import type { EntityUseCases } from '../service/entityUseCases';
import type { HistoryUseCases } from '../service/historyUseCases';
import { callerOf, type Guards, requireAllReadable } from './guards';

/** What callers may do with changes of the past. */
export interface AuthorizedHistory {
  takeHistory(
    credentials: CallerCredentials,
    batch: PastBatch,
  ): ReturnType<HistoryUseCases['takeHistory']>;
}

/** Checks permissions on history; a person hands in only that of repositories all of whose entities they may read. */
export const authorizeHistory = (
  inner: HistoryUseCases & Pick<EntityUseCases, 'entitiesOf'>,
  guards: Guards,
): AuthorizedHistory => ({
  async takeHistory(credentials, batch) {
    await requirePermission(
      guards.permissions,
      credentials,
      historyCreatePermission,
    );
    const caller = callerOf(credentials);
    // Machines are entitled by repository; the answer would tell a person what holds for entities they may not read.
    if (caller.kind === 'user') {
      const { repository } = batch;
      const refs = await inner.entitiesOf(repository);
      await requireAllReadable(guards, credentials, { repository, refs });
    }
    return inner.takeHistory({ caller, batch });
  },
});

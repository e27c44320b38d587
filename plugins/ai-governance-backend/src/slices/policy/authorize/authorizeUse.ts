import {
  alertAcknowledgePermission,
  decisionReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { SeenUse, ShownAlert, UseAlertState } from '../model';
import { alertNotFound } from '../service/acknowledgeAlert';
import type { Evidenced } from '../service/evidenced';
import {
  lacking,
  type Permit,
  permit,
  refuse,
  secondPerson,
} from '../service/permits';
import {
  namable,
  type RepositoryPlace,
  type RepositoryPlaces,
} from '../service/repositoryPlaces';
import type { UseQuery } from '../service/useReport';
import type { RuleInTheWay } from '../service/useRules';
import type {
  IsVisible,
  UseUseCases,
  WindowedReport,
} from '../service/useUseCases';
import { callerOf, type Guards } from './guards';

/** An alert as one caller sees it. */
export type AlertForCaller = Evidenced<ShownAlert> &
  RepositoryPlace & { readonly acknowledge: Permit };

/** A change as callers see it; `assistants` is withheld where too few people own the repository. */
export type ShownUse = Omit<SeenUse, 'assistants' | 'surfaces'> &
  Partial<Pick<SeenUse, 'assistants'>> &
  Pick<RepositoryPlace, 'entityRefs'>;

/** What callers may ask about where AI is used; what they may not read is not there. */
export interface AuthorizedUse {
  use(
    credentials: CallerCredentials,
    query: UseQuery & { readonly windowDays: number },
  ): Promise<WindowedReport>;
  rulesInTheWay(
    credentials: CallerCredentials,
    query: { readonly windowDays: number; readonly owner?: string },
  ): Promise<readonly RuleInTheWay[]>;
  usedChanges(
    credentials: CallerCredentials,
    query: Parameters<UseUseCases['usedChanges']>[0],
  ): Promise<Page<ShownUse>>;
  useAlerts(
    credentials: CallerCredentials,
    query: {
      readonly state?: UseAlertState;
      readonly repository?: string;
      readonly entityRef?: string;
    },
  ): Promise<readonly AlertForCaller[]>;
  acknowledgeAlert(
    credentials: CallerCredentials,
    order: { readonly alertId: string; readonly reason: string },
  ): Promise<AlertForCaller>;
}

/** Checks permissions on where AI is used, in bulk. */
export function authorizeUse(
  inner: UseUseCases,
  guards: Guards,
): AuthorizedUse {
  const mayRead = (credentials: CallerCredentials) =>
    requirePermission(guards.permissions, credentials, decisionReadPermission);
  const alertsFor = async (
    credentials: CallerCredentials,
    alerts: readonly Evidenced<ShownAlert>[],
  ): Promise<readonly AlertForCaller[]> => {
    const places = await inner.placesOf();
    const ids = alerts.map(({ repository }) => repository);
    const isVisible = await visibility(guards, credentials, { places, ids });
    const refusal = await whyNotAcknowledge(guards, credentials);
    return alerts
      .filter(({ repository }) => isVisible({ repository, trust: 'attested' }))
      .map(({ reason, acknowledgedBy, ...alert }) => ({
        ...alert,
        ...places.of(alert.repository),
        // Who acknowledged it, and why, is for those who could have.
        ...(refusal ? {} : { reason, acknowledgedBy }),
        acknowledge: permit(refusal),
      }));
  };
  return {
    async use(credentials, { windowDays, ...query }) {
      await mayRead(credentials);
      const noted = await inner.use(windowDays);
      const { places, repositories: ids } = noted;
      const isVisible = await visibility(guards, credentials, { places, ids });
      return noted.answer(isVisible, query);
    },
    async rulesInTheWay(credentials, { windowDays, ...query }) {
      await mayRead(credentials);
      const noted = await inner.rulesInTheWay(windowDays);
      const { places, repositories: ids } = noted;
      const isVisible = await visibility(guards, credentials, { places, ids });
      return noted.answer(isVisible, query);
    },
    async usedChanges(credentials, query) {
      await mayRead(credentials);
      const page = await inner.usedChanges(query);
      const places = await inner.placesOf();
      const ids = page.items.map(({ repository }) => repository);
      const isVisible = await visibility(guards, credentials, { places, ids });
      return {
        ...page,
        items: page.items.filter(isVisible).map(use => showUse(use, places)),
      };
    },
    async useAlerts(credentials, { state, entityRef, ...query }) {
      await mayRead(credentials);
      const repository =
        entityRef === undefined
          ? query.repository
          : await inner.repositoryOfEntity(entityRef);
      if (entityRef !== undefined && repository === undefined) return [];
      const states = state === undefined ? undefined : [state];
      return alertsFor(
        credentials,
        await inner.useAlerts({ states, repository }),
      );
    },
    async acknowledgeAlert(credentials, { alertId, reason }) {
      await requirePermission(
        guards.permissions,
        credentials,
        alertAcknowledgePermission,
      );
      const found = await inner.useAlerts({ alertId });
      const [alert] = await alertsFor(credentials, found);
      if (!alert) throw alertNotFound(alertId);
      refuse(
        await whyNotAcknowledge(guards, credentials),
        'the alert cannot be acknowledged',
      );
      const actor = callerOf(credentials).subject;
      const order = { ...alert, actor, reason };
      const changed = await inner.acknowledgeAlert(order);
      const [shown] = await alertsFor(credentials, [changed]);
      if (!shown) throw alertNotFound(alertId);
      return shown;
    },
  };
}

const showUse = (
  { assistants, surfaces: _, ...use }: SeenUse,
  places: RepositoryPlaces,
): ShownUse => ({
  ...use,
  ...(namable(places)(use) ? { assistants } : {}),
  entityRefs: places.of(use.repository).entityRefs,
});

/** Of a repository without entities, what rests on more than a word is everybody's to see. */
async function visibility(
  { access }: Guards,
  credentials: CallerCredentials,
  {
    places,
    ids,
  }: { readonly places: RepositoryPlaces; readonly ids: readonly string[] },
): Promise<IsVisible> {
  const refs = [...new Set(ids)].flatMap(id => places.of(id).entityRefs);
  const isReadable = await access.readable(credentials, refs);
  const isWhole = new Map(
    ids.map(id => [id, places.of(id).entityRefs.every(isReadable)]),
  );
  return ({ repository, trust }) =>
    isWhole.get(repository) === true &&
    (places.of(repository).entityRefs.length > 0 || trust !== 'asserted');
}

async function whyNotAcknowledge(
  { permissions }: Guards,
  credentials: CallerCredentials,
) {
  const [allowed] = await permissions.authorize(
    [{ permission: alertAcknowledgePermission }],
    { credentials },
  );
  if (allowed?.result !== AuthorizeResult.ALLOW)
    return lacking(alertAcknowledgePermission);
  return callerOf(credentials).kind === 'user'
    ? undefined
    : secondPerson('this takes a person: nobody answers for a machine');
}

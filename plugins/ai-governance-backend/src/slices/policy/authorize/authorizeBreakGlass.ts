import {
  breakGlassReviewPermission,
  breakGlassUsePermission,
  exceptionReadPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { BreakGlassUseCases } from '../service/breakGlassUseCases';
import type { EntityUseCases } from '../service/entityUseCases';
import type { ExceptionAsking } from '../service/exceptionAsking';
import type { BreakGlassView } from '../service/exceptionView';
import {
  breakGlassNotFound,
  type BreakGlassReview,
} from '../service/reviewBreakGlass';
import type { BreakGlassOrder } from '../service/useBreakGlass';
import type { BreakGlassQuery } from '../views';
import { exceptionAskingOf } from './askingOf';
import { type Guards, requireAllReadable } from './guards';

/** What callers may ask about break-glass; uses for repositories that they may not read are not there. */
export interface AuthorizedBreakGlass {
  /** A page may hold fewer uses than asked for. */
  breakGlassUses(
    credentials: CallerCredentials,
    query: BreakGlassQuery,
  ): Promise<Page<BreakGlassView>>;
  breakGlass(
    credentials: CallerCredentials,
    breakGlassId: string,
  ): Promise<BreakGlassView>;
  useBreakGlass(
    credentials: CallerCredentials,
    order: Omit<BreakGlassOrder, 'caller' | 'about'>,
  ): Promise<BreakGlassView>;
  reviewBreakGlass(
    credentials: CallerCredentials,
    order: Omit<BreakGlassReview, 'caller' | 'about'>,
  ): Promise<BreakGlassView>;
}

/** Checks permissions on break-glass. */
export function authorizeBreakGlass(
  inner: BreakGlassUseCases & Pick<EntityUseCases, 'entitiesOf'>,
  guards: Guards,
): AuthorizedBreakGlass {
  const entitled = async (
    credentials: CallerCredentials,
    permission: BasicPermission,
  ): Promise<ExceptionAsking> => {
    await requirePermission(guards.permissions, credentials, permission);
    return exceptionAskingOf(guards, credentials);
  };
  const visible = async (
    credentials: CallerCredentials,
    asking: ExceptionAsking,
    breakGlassId: string,
  ) => {
    const use = await inner.breakGlass(asking, breakGlassId);
    const isReadable = await guards.access.readable(credentials, use.about);
    if (!use.about.every(isReadable)) throw breakGlassNotFound(breakGlassId);
    return use;
  };
  return {
    async breakGlassUses(credentials, query) {
      const asking = await entitled(credentials, exceptionReadPermission);
      const page = await inner.breakGlassUses(asking, query);
      const refs = page.items.flatMap(({ about }) => about);
      const isReadable = await guards.access.readable(credentials, refs);
      const items = page.items.filter(({ about }) => about.every(isReadable));
      return { ...page, items };
    },
    async breakGlass(credentials, breakGlassId) {
      const asking = await entitled(credentials, exceptionReadPermission);
      return visible(credentials, asking, breakGlassId);
    },
    async useBreakGlass(credentials, order) {
      const asking = await entitled(credentials, breakGlassUsePermission);
      const { repository } = order;
      const about = await inner.entitiesOf(repository);
      const asked = { repository, refs: about };
      await requireAllReadable(guards, credentials, asked);
      return inner.useBreakGlass(asking, { ...order, about });
    },
    async reviewBreakGlass(credentials, order) {
      const asking = await entitled(credentials, breakGlassReviewPermission);
      const { breakGlassId } = order;
      const { about } = await visible(credentials, asking, breakGlassId);
      return inner.reviewBreakGlass(asking, { ...order, about });
    },
  };
}

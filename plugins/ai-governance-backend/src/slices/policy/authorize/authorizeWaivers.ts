import {
  exceptionReadPermission,
  waiverDecidePermission,
  waiverRequestPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { ExceptionAsking } from '../service/exceptionAsking';
import type { WaiverView } from '../service/exceptionView';
import { waiverNotFound } from '../service/waiverNotFound';
import type { WaiverOrder } from '../service/waiverTerms';
import type { WaiversOrder } from '../service/waiversOrder';
import type { WaiverUseCases } from '../service/waiverUseCases';
import { exceptionAskingOf } from './askingOf';
import type { Guards } from './guards';
import { requireScopeReadable } from './requireScopeReadable';

/** What callers may ask about waivers; those about what they may not read are not there. */
export interface AuthorizedWaivers {
  /** A page may hold fewer waivers than asked for. */
  waivers(
    credentials: CallerCredentials,
    query: WaiversOrder,
  ): Promise<Page<WaiverView>>;
  waiver(credentials: CallerCredentials, waiverId: string): Promise<WaiverView>;
  requestWaiver(
    credentials: CallerCredentials,
    order: WaiverOrder,
  ): Promise<WaiverView>;
  approveWaiver(
    credentials: CallerCredentials,
    order: Decision & { readonly expiresAt?: string },
  ): Promise<WaiverView>;
  refuseWaiver(
    credentials: CallerCredentials,
    order: Decision,
  ): Promise<WaiverView>;
  revokeWaiver(
    credentials: CallerCredentials,
    order: Decision,
  ): Promise<WaiverView>;
}

interface Decision {
  readonly waiverId: string;
  readonly reason: string;
}

/** Checks permissions on waivers. */
export function authorizeWaivers(
  inner: WaiverUseCases,
  guards: Guards,
): AuthorizedWaivers {
  const { permissions } = guards;
  /** The waiver as the caller sees it, when they may read everything that it is about. */
  const visible = async (
    credentials: CallerCredentials,
    asking: ExceptionAsking,
    waiverId: string,
  ) => {
    const waiver = await inner.waiver(asking, waiverId);
    const isReadable = await guards.access.readable(credentials, waiver.about);
    if (!waiver.about.every(isReadable)) throw waiverNotFound(waiverId);
    return waiver;
  };
  const decided = async (
    credentials: CallerCredentials,
    order: Decision,
    decide: 'approveWaiver' | 'refuseWaiver',
  ) => {
    await requirePermission(permissions, credentials, waiverDecidePermission);
    const asking = await exceptionAskingOf(guards, credentials);
    const { about } = await visible(credentials, asking, order.waiverId);
    return inner[decide](asking, { ...order, about });
  };
  return {
    async waivers(credentials, query) {
      await requirePermission(
        permissions,
        credentials,
        exceptionReadPermission,
      );
      const asking = await exceptionAskingOf(guards, credentials);
      const page = await inner.waivers(asking, query);
      const refs = page.items.flatMap(({ about }) => about);
      const isReadable = await guards.access.readable(credentials, refs);
      const items = page.items.filter(({ about }) => about.every(isReadable));
      return { ...page, items };
    },
    async waiver(credentials, waiverId) {
      await requirePermission(
        permissions,
        credentials,
        exceptionReadPermission,
      );
      const asking = await exceptionAskingOf(guards, credentials);
      return visible(credentials, asking, waiverId);
    },
    async requestWaiver(credentials, order) {
      await requirePermission(
        permissions,
        credentials,
        waiverRequestPermission,
      );
      const asking = await exceptionAskingOf(guards, credentials);
      const read = await inner.readWaiver(asking, order);
      await requireScopeReadable(guards, credentials, read.about);
      return inner.requestWaiver(asking, read);
    },
    approveWaiver: (credentials, order) =>
      decided(credentials, order, 'approveWaiver'),
    refuseWaiver: (credentials, order) =>
      decided(credentials, order, 'refuseWaiver'),
    async revokeWaiver(credentials, order) {
      const asking = await exceptionAskingOf(guards, credentials);
      // Who decides ends any waiver; who asks may take back their own.
      if (!asking.mayRequest) {
        await requirePermission(
          permissions,
          credentials,
          waiverDecidePermission,
        );
      }
      const { about } = await visible(credentials, asking, order.waiverId);
      return inner.revokeWaiver(asking, { ...order, about });
    },
  };
}

import { policyReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page, PageRequest } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { PolicyChange } from '../service/changes';
import type { ChangeUseCases } from '../service/changeUseCases';
import type { FleetQuery } from '../service/fleet';
import type { FleetAnswer, FleetUseCases } from '../service/fleetUseCases';
import type { Guards } from './guards';

/** What callers may ask about all entities together. */
export interface AuthorizedFleet {
  /** Items and totals hold the entities that the caller may read, and no others. */
  fleet(
    credentials: CallerCredentials,
    query: FleetQuery,
  ): Promise<FleetAnswer>;
  /** A page may hold fewer changes than asked for: those about what the caller may not read are left out. */
  changes(
    credentials: CallerCredentials,
    page: PageRequest,
  ): Promise<Page<PolicyChange>>;
}

/** Readings of the ledger for one page at most, so that a caller who may read little costs little. */
const READINGS = 8;

/** Checks permissions on the fleet, in bulk; what the caller may not read is not there. */
export function authorizeFleet(
  inner: FleetUseCases & ChangeUseCases,
  { permissions, access }: Guards,
): AuthorizedFleet {
  return {
    async fleet(credentials, query) {
      await requirePermission(permissions, credentials, policyReadPermission);
      const { entities, page } = await inner.fleet();
      const refs = entities.map(({ status }) => status.entityRef);
      const isReadable = await access.readable(credentials, refs);
      const readable = entities.filter(({ status }) =>
        isReadable(status.entityRef),
      );
      return page(readable, query);
    },
    async changes(credentials, { limit, cursor }) {
      await requirePermission(permissions, credentials, policyReadPermission);
      const visible: PolicyChange[] = [];
      let next = cursor;
      for (let reading = 0; reading < READINGS; reading += 1) {
        const wanted = { limit: limit - visible.length, cursor: next };
        const page = await inner.changes(wanted);
        const refs = page.items.flatMap(({ about }) => about);
        const isReadable = await access.readable(credentials, refs);
        visible.push(
          ...page.items.filter(({ about }) => about.every(isReadable)),
        );
        next = page.nextCursor;
        if (next === undefined || visible.length === limit) break;
      }
      return {
        items: visible,
        ...(next === undefined ? {} : { nextCursor: next }),
      };
    },
  };
}

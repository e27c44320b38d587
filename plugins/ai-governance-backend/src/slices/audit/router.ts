import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import type { AuthorizedAuditService } from './authorize';
import type { PositionedEntry } from './service';

const toView = ({ entry, leaf, position }: PositionedEntry): LedgerEntry => ({
  ledger: position,
  ...(leaf ? { leafHash: leaf.hash } : {}),
  type: entry.type,
  at: entry.at,
  actor: entry.actor,
  subjectIds: entry.subjectIds,
  payloadDigest: entry.payloadDigest,
  payload: entry.payload,
});

/** Adds the ledger's routes. */
export function registerAuditRoutes(
  router: ApiRouter,
  {
    route,
    service,
  }: { readonly route: RouteFactory; readonly service: AuthorizedAuditService },
): void {
  router.get(
    '/audit/head',
    route('getLedgerHead', 'low', async ({ credentials }) => ({
      body: await service.head(credentials),
    })),
  );
  router.get(
    '/audit/entries',
    route('listLedgerEntries', 'low', async ({ credentials, query }) => {
      const { limit = 25, ...filter } = query;
      const page = await service.entries(credentials, { ...filter, limit });
      return { body: { ...page, items: page.items.map(toView) } };
    }),
  );
  router.get(
    '/audit/entries/:entryId',
    route('getLedgerEntry', 'low', async ({ credentials, path }) => ({
      body: toView(await service.entry(credentials, path.entryId)),
    })),
  );
}

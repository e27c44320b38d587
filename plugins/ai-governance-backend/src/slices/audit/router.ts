import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { ApiRouter } from '../../http/createApiRouter';
import type { RouteFactory } from '../../http/route';
import { CodedError } from '../../shared/codedError';
import { EXPECTED_INSTANT, toInstant } from '../../shared/instant';
import type { AuthorizedAuditService } from './authorize';
import type { PositionedEntry } from './service/position';

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
      const { limit = 25, since, until, ...filter } = query;
      const page = await service.entries(credentials, {
        ...filter,
        since: parseInstant('since', since),
        until: parseInstant('until', until),
        limit,
      });
      return { body: { ...page, items: page.items.map(toView) } };
    }),
  );
  router.get(
    '/audit/entries/:entryId',
    route('getLedgerEntry', 'low', async ({ credentials, path }) => ({
      body: toView(await service.entry(credentials, path.entryId)),
    })),
  );
  router.get(
    '/audit/leaves',
    route('listLedgerLeaves', 'low', async ({ credentials, query }) => {
      const { from = 0, limit = 1000 } = query;
      return { body: await service.leaves(credentials, { from, limit }) };
    }),
  );
  router.get(
    '/audit/proofs/inclusion',
    route('getInclusionProof', 'low', async ({ credentials, query }) => ({
      body: await service.inclusionProof(credentials, query),
    })),
  );
  router.get(
    '/audit/proofs/consistency',
    route('getConsistencyProof', 'low', async ({ credentials, query }) => ({
      body: await service.consistencyProof(credentials, query),
    })),
  );
}

/** An instant of the query in the form in which instants are stored; fails with `shared.invalidRequest`. */
function parseInstant(
  name: string,
  text: string | undefined,
): string | undefined {
  const instant = text === undefined ? undefined : toInstant(text);
  if (text === undefined || instant !== undefined) return instant;
  throw new CodedError(
    'shared.invalidRequest',
    `\`${name}\` is no instant; ${EXPECTED_INSTANT}`,
  );
}

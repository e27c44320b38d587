import type { ApiRouter } from '../../../http/createApiRouter';
import type { RouteFactory } from '../../../http/route';
import type { AuthorizedIngestService } from '../authorizeIngest';

/** Adds the routes of records that are uploaded. */
export function registerIngestRoutes(
  router: ApiRouter,
  {
    route,
    service,
  }: {
    readonly route: RouteFactory;
    readonly service: AuthorizedIngestService;
  },
): void {
  router.post(
    '/insights/sources/:source/records',
    route(
      'ingestRecords',
      'medium',
      async ({ credentials, path, query, stream, encoding }) => {
        const { kind, batch, fromLine = 1 } = query;
        const receipt = await service.ingest(credentials, {
          source: path.source,
          kind,
          batch,
          fromLine,
          body: stream,
          encoding,
        });
        return { body: { ...receipt, refused: [...receipt.refused] } };
      },
    ),
  );
  router.get(
    '/insights/batches/:batch',
    route('getBatch', 'low', async ({ credentials, path }) => {
      const {
        sentBy: _,
        refused,
        ...rest
      } = await service.batch(credentials, path.batch);
      return { body: { ...rest, refusedInAll: refused } };
    }),
  );
}

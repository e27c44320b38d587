import type { InsightsOperations } from './InsightsOperations';
import { type Transport, unwrap } from './transport';

const asItIs = (body: unknown) => body as BodyInit;

/** Operations on scorecards over HTTP. */
export function insightsCalls({ http, on }: Transport): InsightsOperations {
  return {
    listKpis: async call =>
      (await unwrap(http.GET('/insights/kpis', await on(call)))).items,
    getScorecards: async (query, call) =>
      unwrap(
        http.GET('/insights/scorecards', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getScorecard: async (query, call) =>
      unwrap(
        http.GET('/insights/scorecard', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getRepositoryScorecard: async (query, call) =>
      unwrap(
        http.GET('/insights/repository-scorecard', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    listScorecardChanges: async (query, call) =>
      unwrap(
        http.GET('/insights/changes', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    listSources: async call =>
      unwrap(http.GET('/insights/sources', await on(call))),
    runSource: async (source, call) =>
      unwrap(
        http.POST('/insights/sources/{source}/turns', {
          ...(await on(call)),
          params: { path: { source } },
        }),
      ),
    listUnmappedIdentities: async (query, call) =>
      unwrap(
        http.GET('/insights/identities', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    mapIdentity: async (identity, body, call) =>
      unwrap(
        http.PUT('/insights/identities/{identity}', {
          ...(await on(call)),
          params: { path: { identity } },
          body,
        }),
      ),
    ingestRecords: async ({ source, query, body, isGzip }, call) =>
      unwrap(
        http.POST('/insights/sources/{source}/records', {
          ...(await on(call)),
          params: { path: { source }, query },
          body,
          bodySerializer: asItIs,
          headers: {
            'content-type': 'application/x-ndjson',
            ...(isGzip ? { 'content-encoding': 'gzip' } : {}),
          },
        }),
      ),
    getBatch: async (batch, call) =>
      unwrap(
        http.GET('/insights/batches/{batch}', {
          ...(await on(call)),
          params: { path: { batch } },
        }),
      ),
  };
}

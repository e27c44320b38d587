import type { AuditOperations } from './GovernanceClient';
import { type Transport, unwrap } from './transport';

/** Operations on the evidence ledger over HTTP. */
export function auditCalls({ http, on }: Transport): AuditOperations {
  return {
    getLedgerHead: async call =>
      unwrap(http.GET('/audit/head', await on(call))),
    listLedgerEntries: async (query, call) =>
      unwrap(
        http.GET('/audit/entries', { ...(await on(call)), params: { query } }),
      ),
    getLedgerEntry: async (entryId, call) =>
      unwrap(
        http.GET('/audit/entries/{entryId}', {
          ...(await on(call)),
          params: { path: { entryId } },
        }),
      ),
    listLedgerLeaves: async (query, call) =>
      unwrap(
        http.GET('/audit/leaves', { ...(await on(call)), params: { query } }),
      ),
    getInclusionProof: async (query, call) =>
      unwrap(
        http.GET('/audit/proofs/inclusion', {
          ...(await on(call)),
          params: { query },
        }),
      ),
    getConsistencyProof: async (query, call) =>
      unwrap(
        http.GET('/audit/proofs/consistency', {
          ...(await on(call)),
          params: { query },
        }),
      ),
  };
}

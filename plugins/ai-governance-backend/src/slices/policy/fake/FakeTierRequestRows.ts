import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { toPage } from '../../../shared/page';
import { stateOfTierRequest, type StoredTierRequest } from '../model';
import type { TierRequestStore } from '../store';
import type { TierRequestsQuery, TierRequestViews } from '../views';
import { UniqueViolation } from './uniqueViolation';

/** Tiers that people ask for in memory; kept like the table by their shared contract. */
export class FakeTierRequestRows {
  private readonly requests = new Map<string, StoredTierRequest>();

  readonly store: TierRequestStore = {
    insertTierRequest: async (_transaction, request) => {
      const isTaken =
        this.requests.has(request.requestId) ||
        this.openOf(request.entityRef) !== undefined;
      if (isTaken) throw new UniqueViolation();
      this.requests.set(request.requestId, request);
    },
    closeTierRequest: async (
      _transaction,
      { requestId, decision, ledgerEntryId },
    ) => {
      const kept = this.requests.get(requestId);
      if (!kept) throw new Error('the request is not stored');
      this.requests.set(requestId, { ...kept, decision, ledgerEntryId });
    },
    tierRequest: async (_transaction, requestId) =>
      this.requests.get(requestId),
    openTierRequest: async (_transaction, entityRef) => this.openOf(entityRef),
  };

  readonly views: TierRequestViews = {
    tierRequest: async requestId => this.requests.get(requestId),
    tierRequests: async query => this.page(query),
  };

  private page({ state, entityRef, cursor, limit }: TierRequestsQuery) {
    const end = cursor && keyText(readInstantCursor(cursor));
    const rows = [...this.requests.values()]
      .filter(
        request =>
          (!state || stateOfTierRequest(request) === state) &&
          (!entityRef || request.entityRef === entityRef) &&
          (!end || keyOf(request) < end),
      )
      .sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
    return toPage(
      rows.slice(0, limit + 1),
      { limit },
      {
        item: request => request,
        cursor: ({ requestedAt, requestId }) =>
          writeInstantCursor({ at: requestedAt, id: requestId }),
      },
    );
  }

  private openOf(entityRef: string): StoredTierRequest | undefined {
    return [...this.requests.values()].find(
      request => request.entityRef === entityRef && !request.decision,
    );
  }
}

const keyText = ({ at, id }: { readonly at: string; readonly id: string }) =>
  `${at}~${id}`;
const keyOf = ({ requestedAt, requestId }: StoredTierRequest) =>
  keyText({ at: requestedAt, id: requestId });

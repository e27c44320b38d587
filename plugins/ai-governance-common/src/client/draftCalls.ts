import type { DraftOperations } from './DraftOperations';
import { type Transport, unwrap } from './transport';

/** Operations on drafts over HTTP. */
export function draftCalls({ http, on }: Transport): DraftOperations {
  return {
    listDrafts: async (query, call) =>
      unwrap(http.GET('/drafts', { ...(await on(call)), params: { query } })),
    createDraft: async (body, call) =>
      unwrap(http.POST('/drafts', { ...(await on(call)), body })),
    getDraft: async (draftId, call) =>
      unwrap(
        http.GET('/drafts/{draftId}', {
          ...(await on(call)),
          params: { path: { draftId } },
        }),
      ),
    saveDraft: async (draftId, body, call) =>
      unwrap(
        http.PUT('/drafts/{draftId}', {
          ...(await on(call)),
          params: { path: { draftId } },
          body,
        }),
      ),
    listDraftRevisions: async (draftId, query, call) =>
      unwrap(
        http.GET('/drafts/{draftId}/revisions', {
          ...(await on(call)),
          params: { path: { draftId }, query },
        }),
      ),
    getDraftRevision: async (draftId, revision, call) =>
      unwrap(
        http.GET('/drafts/{draftId}/revisions/{revision}', {
          ...(await on(call)),
          params: { path: { draftId, revision } },
        }),
      ),
    discardDraft: async (draftId, call) =>
      unwrap(
        http.POST('/drafts/{draftId}/discard', {
          ...(await on(call)),
          params: { path: { draftId } },
        }),
      ),
    restoreDraft: async (draftId, call) =>
      unwrap(
        http.POST('/drafts/{draftId}/restoration', {
          ...(await on(call)),
          params: { path: { draftId } },
        }),
      ),
    submitDraft: async (draftId, body, call) =>
      unwrap(
        http.POST('/drafts/{draftId}/submission', {
          ...(await on(call)),
          params: { path: { draftId } },
          body,
        }),
      ),
  };
}

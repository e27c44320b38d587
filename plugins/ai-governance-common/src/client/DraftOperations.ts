import type * as api from '../api';
import type { Body, CallOptions, Page, Query } from './GovernanceClient';

/** Operations on texts that people are still writing. */
export interface DraftOperations {
  listDrafts(
    query: Query<'listDrafts'>,
    options?: CallOptions,
  ): Promise<Page<api.Draft>>;
  createDraft(
    body: Body<'createDraft'>,
    options?: CallOptions,
  ): Promise<api.Draft>;
  getDraft(draftId: string, options?: CallOptions): Promise<api.DraftDetail>;
  /** Fails with `drafts.savedMeanwhile` and a `conflict` when the draft has another revision; nothing is changed then. */
  saveDraft(
    draftId: string,
    body: Body<'saveDraft'>,
    options?: CallOptions,
  ): Promise<api.Draft>;
  /** Kept revisions, newest first. */
  listDraftRevisions(
    draftId: string,
    query?: Query<'listDraftRevisions'>,
    options?: CallOptions,
  ): Promise<Page<api.DraftRevision>>;
  getDraftRevision(
    draftId: string,
    revision: number,
    options?: CallOptions,
  ): Promise<api.DraftRevisionDetail>;
  discardDraft(draftId: string, options?: CallOptions): Promise<api.Draft>;
  restoreDraft(draftId: string, options?: CallOptions): Promise<api.Draft>;
  submitDraft(
    draftId: string,
    body: Body<'submitDraft'>,
    options?: CallOptions,
  ): Promise<api.Draft>;
}

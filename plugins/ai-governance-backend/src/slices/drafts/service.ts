import type { Page, PageRequest } from '../../shared/page';
import { CodedError } from '../../shared/codedError';
import type { Writer } from './facade';
import type {
  Draft,
  DraftRevision,
  WrittenDraft,
  WrittenRevision,
} from './model';
import {
  discardDraft,
  restoreDraft,
  submitDraft,
  type SubmitOrder,
} from './service/closeDraft';
import { createDraft, type NewDraft } from './service/createDraft';
import type { DraftDeps } from './service/deps';
import { findDraft } from './service/findDraft';
import { saveDraft, type SaveOrder } from './service/saveDraft';
import type { DraftsQuery } from './views';

/** The use cases of drafts, of which none asks for a permission. */
export interface DraftsService {
  drafts(query: DraftsQuery): Promise<Page<Draft>>;
  /** Fails with `drafts.draftNotFound`. */
  draft(draftId: string): Promise<WrittenDraft>;
  revisions(
    draftId: string,
    request: PageRequest,
  ): Promise<Page<DraftRevision>>;
  /** Fails with `drafts.revisionNotFound`. */
  revision(draftId: string, revision: number): Promise<WrittenRevision>;
  create(writer: Writer, draft: NewDraft): Promise<Draft>;
  save(writer: Writer, order: SaveOrder): Promise<Draft>;
  discard(writer: Writer, draftId: string): Promise<Draft>;
  restore(writer: Writer, draftId: string): Promise<Draft>;
  submit(writer: Writer, order: SubmitOrder): Promise<Draft>;
}

/** Puts the use cases together. */
export const createDraftsService = (deps: DraftDeps): DraftsService => ({
  drafts: query => deps.views.drafts(query),
  draft: draftId => findDraft(deps.views, draftId),
  revisions: (draftId, request) => deps.views.revisions(draftId, request),
  async revision(draftId, revision) {
    const found = await deps.views.revision(draftId, revision);
    if (found) return found;
    throw new CodedError(
      'drafts.revisionNotFound',
      `the draft \`${draftId}\` has no revision ${revision}, or it was thinned out; \`GET /drafts/${draftId}/revisions\` lists those that are kept`,
    );
  },
  create: (writer, draft) => createDraft(deps, writer, draft),
  save: (writer, order) => saveDraft(deps, writer, order),
  discard: (writer, draftId) => discardDraft(deps, writer, draftId),
  restore: (writer, draftId) => restoreDraft(deps, writer, draftId),
  submit: (writer, order) => submitDraft(deps, writer, order),
});

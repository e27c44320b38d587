import type { Page, PageRequest } from '../../shared/page';
import type {
  Draft,
  DraftRevision,
  DraftState,
  WrittenDraft,
  WrittenRevision,
} from './model';

/** Which drafts are wanted, last saved first. */
export interface DraftsQuery extends PageRequest {
  readonly kind: string;
  readonly state?: DraftState;
  /** Began by this person. */
  readonly createdBy?: string;
  /** Began by anybody but this person. */
  readonly notCreatedBy?: string;
}

/** What is read of drafts; one query each. */
export interface DraftViews {
  draft(draftId: string): Promise<WrittenDraft | undefined>;
  /** Fails with `shared.invalidCursor`. */
  drafts(query: DraftsQuery): Promise<Page<Draft>>;
  /** Kept revisions, newest first. Fails with `shared.invalidCursor`. */
  revisions(
    draftId: string,
    request: PageRequest,
  ): Promise<Page<DraftRevision>>;
  revision(
    draftId: string,
    revision: number,
  ): Promise<WrittenRevision | undefined>;
}

import { CodedError } from '../../../shared/codedError';
import type { WrittenDraft } from '../model';
import type { DraftViews } from '../views';

/** A draft with its text. Fails with `drafts.draftNotFound`. */
export async function findDraft(
  views: Pick<DraftViews, 'draft'>,
  draftId: string,
): Promise<WrittenDraft> {
  const draft = await views.draft(draftId);
  if (draft) return draft;
  throw draftNotFound(draftId);
}

/** The failure of looking up a draft that is not there, or that the caller may not read. */
export const draftNotFound = (draftId: string): CodedError =>
  new CodedError(
    'drafts.draftNotFound',
    `there is no draft \`${draftId}\` that you may read; discarded drafts are kept for thirty days`,
  );

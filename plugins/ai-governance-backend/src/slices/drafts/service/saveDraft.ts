import type { Transaction } from '../../../database/unitOfWork';
import type { Writer } from '../facade';
import type { Draft, WrittenDraft } from '../model';
import { savedMeanwhile, wrongState } from './conflicts';
import type { DraftDeps } from './deps';
import { findDraft } from './findDraft';
import { isKept, LAST_KEPT } from './keptRevisions';

/** A text to be saved. */
export interface SaveOrder {
  readonly draftId: string;
  /** The revision that the text was made from. */
  readonly revision: number;
  readonly title: string;
  readonly body: string;
}

/**
 * Saves a text over the revision that it was made from; the same text again changes nothing. Fails with `drafts.draftNotFound`,
 * `drafts.draftState`, or `drafts.savedMeanwhile` with who and when.
 */
export async function saveDraft(
  deps: DraftDeps,
  writer: Writer,
  order: SaveOrder,
): Promise<Draft> {
  const before = await findDraft(deps.views, order.draftId);
  if (saysTheSame(before, order)) return before;
  const isSaved = await deps.unitOfWork.run(async transaction => {
    const save = {
      ...order,
      savedBy: writer.subject,
      savedAt: deps.ambient.now(),
    };
    if (!(await deps.store.save(transaction, save))) return false;
    await thinOut(deps, transaction, order);
    return true;
  });
  const after = await findDraft(deps.views, order.draftId);
  if (isSaved || saysTheSame(after, order)) return after;
  throw after.state === 'open'
    ? savedMeanwhile(after)
    : wrongState(after, 'saved');
}

const saysTheSame = (
  draft: WrittenDraft,
  { title, body }: Pick<SaveOrder, 'title' | 'body'>,
): boolean =>
  draft.state === 'open' && draft.title === title && draft.body === body;

/** Forgets the one revision that is no longer among the newest, unless it is kept for another reason. */
async function thinOut(
  { store }: DraftDeps,
  transaction: Transaction,
  { draftId, revision }: Pick<SaveOrder, 'draftId' | 'revision'>,
): Promise<void> {
  const old = revision + 1 - LAST_KEPT;
  if (old < 1) return;
  const found = await store.revisionsOf(transaction, draftId, [old, old + 1]);
  const [leaving, next] = [...found].sort((a, b) => a.revision - b.revision);
  if (!leaving || !next || leaving.revision !== old) return;
  if (!isKept(leaving, next)) await store.forget(transaction, draftId, old);
}

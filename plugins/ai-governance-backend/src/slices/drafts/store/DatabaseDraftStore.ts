import type {
  DraftsDraftRow,
  DraftsRevisionRow,
} from '../../../database/tables';
import { knexOf, type Transaction } from '../../../database/unitOfWork';
import type { Save, Step, WrittenDraft } from '../model';
import { toDraftRow, toRevision, toRevisionRow } from '../rows';
import type { DraftStore } from '../store';

/** The tables of drafts. */
export class DatabaseDraftStore implements DraftStore {
  async insert(transaction: Transaction, draft: WrittenDraft) {
    const trx = knexOf(transaction);
    await trx<DraftsDraftRow>('drafts_drafts').insert(toDraftRow(draft));
    await trx<DraftsRevisionRow>('drafts_revisions').insert(
      toRevisionRow(draft),
    );
  }

  async save(transaction: Transaction, save: Save) {
    const trx = knexOf(transaction);
    const next = {
      revision: save.revision + 1,
      title: save.title,
      saved_by: save.savedBy,
      saved_at: save.savedAt,
    };
    const saved = await trx<DraftsDraftRow>('drafts_drafts')
      .where({
        draft_id: save.draftId,
        revision: save.revision,
        state: 'open',
      })
      .update(next);
    if (saved !== 1) return false;
    await trx<DraftsRevisionRow>('drafts_revisions').insert({
      ...next,
      draft_id: save.draftId,
      body: save.body,
      length: save.body.length,
    });
    return true;
  }

  async move(transaction: Transaction, step: Step) {
    const { draftId, from, to, revision } = step;
    const where = { draft_id: draftId, state: from };
    const moved = await knexOf(transaction)<DraftsDraftRow>('drafts_drafts')
      .where(revision === undefined ? where : { ...where, revision })
      .update({
        state: to,
        closed_by: step.closedBy ?? null,
        closed_at: step.closedAt ?? null,
        becomes: step.becomes ?? null,
        ledger_entry_id: step.ledgerEntryId,
      });
    return moved === 1;
  }

  async revisionsOf(
    transaction: Transaction,
    draftId: string,
    revisions: readonly number[],
  ) {
    const rows = await knexOf(transaction)<DraftsRevisionRow>(
      'drafts_revisions',
    )
      .where({ draft_id: draftId })
      .whereIn('revision', [...revisions])
      .select('revision', 'title', 'length', 'saved_by', 'saved_at');
    return rows.map(toRevision);
  }

  async forget(transaction: Transaction, draftId: string, revision: number) {
    await knexOf(transaction)<DraftsRevisionRow>('drafts_revisions')
      .where({ draft_id: draftId, revision })
      .delete();
  }

  async removeDiscarded(
    transaction: Transaction,
    before: string,
    limit: number,
  ) {
    const trx = knexOf(transaction);
    const ids = await trx<DraftsDraftRow>('drafts_drafts')
      .where({ state: 'discarded' })
      .where('closed_at', '<', before)
      .orderBy('closed_at')
      .limit(limit)
      .pluck('draft_id');
    await trx('drafts_revisions').whereIn('draft_id', ids).delete();
    return trx('drafts_drafts').whereIn('draft_id', ids).delete();
  }
}

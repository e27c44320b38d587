import type { Knex } from 'knex';
import type {
  DraftsDraftRow,
  DraftsRevisionRow,
} from '../../../database/tables';
import {
  readInstantCursor,
  writeInstantCursor,
} from '../../../shared/instantCursor';
import { type PageRequest, toPage } from '../../../shared/page';
import { toDraft, toRevision, toWrittenRevision } from '../rows';
import type { DraftsQuery, DraftViews } from '../views';
import { readRevisionCursor } from './revisionCursor';

/** Drafts as their tables show them. */
export class DatabaseDraftViews implements DraftViews {
  constructor(private readonly knex: Knex) {}

  async draft(draftId: string) {
    const row = await this.knex<DraftsDraftRow>('drafts_drafts as d')
      .join<DraftsRevisionRow>('drafts_revisions as r', join =>
        join.on('r.draft_id', 'd.draft_id').andOn('r.revision', 'd.revision'),
      )
      .where('d.draft_id', draftId)
      .first<(DraftsDraftRow & { readonly body: string }) | undefined>(
        'd.*',
        'r.body',
      );
    return row && { ...toDraft(row), body: row.body };
  }

  async drafts(query: DraftsQuery) {
    const { kind, state, createdBy, notCreatedBy, cursor } = query;
    const select = this.knex<DraftsDraftRow>('drafts_drafts')
      .where({ kind })
      .orderBy('saved_at', 'desc')
      .orderBy('draft_id', 'desc')
      .limit(query.limit + 1);
    if (state !== undefined) select.where({ state });
    if (createdBy !== undefined) select.where({ created_by: createdBy });
    if (notCreatedBy !== undefined) {
      select.whereNot({ created_by: notCreatedBy });
    }
    if (cursor !== undefined) {
      const { at, id } = readInstantCursor(cursor);
      select.whereRaw('(saved_at < ? or (saved_at = ? and draft_id < ?))', [
        at,
        at,
        id,
      ]);
    }
    const rows = await select;
    return toPage(rows.map(toDraft), query, {
      item: draft => draft,
      cursor: ({ savedAt, draftId }) =>
        writeInstantCursor({ at: savedAt, id: draftId }),
    });
  }

  async revisions(draftId: string, request: PageRequest) {
    const select = this.knex<DraftsRevisionRow>('drafts_revisions')
      .where({ draft_id: draftId })
      .orderBy('revision', 'desc')
      .limit(request.limit + 1)
      .select('revision', 'title', 'length', 'saved_by', 'saved_at');
    if (request.cursor !== undefined) {
      select.where('revision', '<', readRevisionCursor(request.cursor));
    }
    const rows = await select;
    return toPage(rows.map(toRevision), request, {
      item: revision => revision,
      cursor: ({ revision }) => String(revision),
    });
  }

  async revision(draftId: string, revision: number) {
    const row = await this.knex<DraftsRevisionRow>('drafts_revisions')
      .where({ draft_id: draftId, revision })
      .first();
    return row && toWrittenRevision(row);
  }
}

import type { DraftsDraftRow, DraftsRevisionRow } from '../../database/tables';
import type {
  Draft,
  DraftRevision,
  DraftState,
  WrittenDraft,
  WrittenRevision,
} from './model';

const STATES: readonly DraftState[] = ['open', 'submitted', 'discarded'];

function toState(value: string): DraftState {
  const state = STATES.find(candidate => candidate === value);
  if (state === undefined)
    throw new Error(`a row holds the state \`${value}\``);
  return state;
}

/** A row of `drafts_drafts` as a value. */
export const toDraft = (row: DraftsDraftRow): Draft => ({
  draftId: row.draft_id,
  kind: row.kind,
  title: row.title,
  base: row.base ?? undefined,
  copyOf: row.copy_of ?? undefined,
  state: toState(row.state),
  revision: row.revision,
  createdBy: row.created_by,
  createdAt: row.created_at,
  savedBy: row.saved_by,
  savedAt: row.saved_at,
  closedBy: row.closed_by ?? undefined,
  closedAt: row.closed_at ?? undefined,
  becomes: row.becomes ?? undefined,
  ledgerEntryId: row.ledger_entry_id,
});

/** A draft as its row. */
export const toDraftRow = (draft: Draft): DraftsDraftRow => ({
  draft_id: draft.draftId,
  kind: draft.kind,
  title: draft.title,
  base: draft.base ?? null,
  copy_of: draft.copyOf ?? null,
  state: draft.state,
  revision: draft.revision,
  created_by: draft.createdBy,
  created_at: draft.createdAt,
  saved_by: draft.savedBy,
  saved_at: draft.savedAt,
  closed_by: draft.closedBy ?? null,
  closed_at: draft.closedAt ?? null,
  becomes: draft.becomes ?? null,
  ledger_entry_id: draft.ledgerEntryId,
});

/** The save that made a draft what it is, as its row. */
export const toRevisionRow = (draft: WrittenDraft): DraftsRevisionRow => ({
  draft_id: draft.draftId,
  revision: draft.revision,
  title: draft.title,
  body: draft.body,
  length: draft.body.length,
  saved_by: draft.savedBy,
  saved_at: draft.savedAt,
});

/** A row of `drafts_revisions` without its text as a value. */
export const toRevision = (
  row: Omit<DraftsRevisionRow, 'body' | 'draft_id'>,
): DraftRevision => ({
  revision: row.revision,
  title: row.title,
  length: row.length,
  savedBy: row.saved_by,
  savedAt: row.saved_at,
});

/** A row of `drafts_revisions` as a value. */
export const toWrittenRevision = (row: DraftsRevisionRow): WrittenRevision => ({
  ...toRevision(row),
  body: row.body,
});

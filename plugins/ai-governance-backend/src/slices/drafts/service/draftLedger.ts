import type { LedgerEntryDraft } from '@ai-enablement/governance-core';
import type { Draft } from '../model';

/*
 * What the ledger says of drafts: that one was begun, discarded, restored or submitted, and what came of it. Not each save, and
 * never a title or a text.
 */

type Named = Pick<Draft, 'draftId' | 'kind'>;

const entry = (
  type: string,
  { draftId, kind }: Named,
  actor: string,
  more: LedgerEntryDraft['payload'] = {},
): LedgerEntryDraft => ({
  type,
  actor,
  subjectIds: [`draft:${draftId}`],
  payload: { draftId, kind, ...more },
});

/** A draft was begun. */
export const draftCreated = (draft: Draft): LedgerEntryDraft =>
  entry('drafts.created', draft, draft.createdBy, {
    base: draft.base ?? null,
    copyOf: draft.copyOf ?? null,
  });

/** A draft was discarded; it can be restored for some time. */
export const draftDiscarded = (draft: Named, actor: string): LedgerEntryDraft =>
  entry('drafts.discarded', draft, actor);

/** A discarded draft was opened again. */
export const draftRestored = (draft: Named, actor: string): LedgerEntryDraft =>
  entry('drafts.restored', draft, actor);

/** A draft was handed in at a revision. */
export const draftSubmitted = (
  draft: Named & Pick<Draft, 'revision'>,
  by: { readonly actor: string; readonly becomes: string },
): LedgerEntryDraft =>
  entry('drafts.submitted', draft, by.actor, {
    revision: draft.revision,
    becomes: by.becomes,
  });

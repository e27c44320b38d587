import type { Writer } from '../facade';
import type { Draft } from '../model';
import type { DraftDeps } from './deps';
import { draftCreated } from './draftLedger';

/** A draft to be begun. */
export interface NewDraft {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly base?: string;
  readonly copyOf?: string;
}

/** Begins a draft; its text is its first revision. */
export function createDraft(
  { store, unitOfWork, audit, ambient }: DraftDeps,
  { subject }: Writer,
  { kind, title, body, base, copyOf }: NewDraft,
): Promise<Draft> {
  const now = ambient.now();
  const draft = {
    draftId: ambient.newId(),
    kind,
    title,
    base,
    copyOf,
    state: 'open' as const,
    revision: 1,
    createdBy: subject,
    createdAt: now,
    savedBy: subject,
    savedAt: now,
    closedBy: undefined,
    closedAt: undefined,
    becomes: undefined,
  };
  return unitOfWork.run(async transaction => {
    const entry = draftCreated({ ...draft, ledgerEntryId: '' });
    const ledgerEntryId = await audit.stage(transaction, entry);
    await store.insert(transaction, { ...draft, ledgerEntryId, body });
    return { ...draft, ledgerEntryId };
  });
}

import { CodedError } from '../../../shared/codedError';
import type { Transaction } from '../../../database/unitOfWork';
import type { Writer } from '../facade';
import type { Draft } from '../model';
import { changedMeanwhile, requireState, savedMeanwhile } from './conflicts';
import type { DraftDeps } from './deps';
import { draftDiscarded, draftRestored, draftSubmitted } from './draftLedger';
import { findDraft } from './findDraft';
import { restorableUntil } from '../restorable';

/** Discards an open draft. Fails with `drafts.draftNotFound` or `drafts.draftState`. */
export async function discardDraft(
  deps: DraftDeps,
  { subject }: Writer,
  draftId: string,
): Promise<Draft> {
  const draft = await findDraft(deps.views, draftId);
  requireState(draft, 'open', 'discarded');
  await deps.unitOfWork.run(async transaction => {
    const entry = draftDiscarded(draft, subject);
    const isDiscarded = await deps.store.move(transaction, {
      draftId,
      from: 'open',
      to: 'discarded',
      closedBy: subject,
      closedAt: deps.ambient.now(),
      ledgerEntryId: await deps.audit.stage(transaction, entry),
    });
    if (!isDiscarded) throw changedMeanwhile(draft);
  });
  return findDraft(deps.views, draftId);
}

/** Opens a discarded draft again while it is kept. Fails with `drafts.draftNotFound` or `drafts.draftState`. */
export async function restoreDraft(
  deps: DraftDeps,
  { subject }: Writer,
  draftId: string,
): Promise<Draft> {
  const draft = await findDraft(deps.views, draftId);
  requireState(draft, 'discarded', 'restored');
  const until = restorableUntil(draft);
  if (until !== undefined && until <= deps.ambient.now()) {
    throw new CodedError(
      'drafts.draftState',
      `the draft \`${draftId}\` could be restored until ${until}`,
    );
  }
  await deps.unitOfWork.run(async transaction => {
    const entry = draftRestored(draft, subject);
    const isRestored = await deps.store.move(transaction, {
      draftId,
      from: 'discarded',
      to: 'open',
      ledgerEntryId: await deps.audit.stage(transaction, entry),
    });
    if (!isRestored) throw changedMeanwhile(draft);
  });
  return findDraft(deps.views, draftId);
}

/** A draft to be handed in. */
export interface SubmitOrder {
  readonly draftId: string;
  /** The revision that is handed in. */
  readonly revision: number;
  readonly reason: string;
}

/**
 * Hands a draft in: what comes of it and that it was submitted are stored together. Fails with `drafts.draftNotFound`,
 * `drafts.draftState`, `drafts.savedMeanwhile`, or as its kind says.
 */
export async function submitDraft(
  deps: DraftDeps,
  writer: Writer,
  { draftId, revision, reason }: SubmitOrder,
): Promise<Draft> {
  const draft = await findDraft(deps.views, draftId);
  requireState(draft, 'open', 'submitted');
  if (draft.revision !== revision) throw savedMeanwhile(draft);
  const alongside = async (transaction: Transaction, becomes: string) => {
    const by = { actor: writer.subject, becomes };
    const entry = draftSubmitted(draft, by);
    const isSubmitted = await deps.store.move(transaction, {
      draftId,
      from: 'open',
      to: 'submitted',
      revision,
      closedBy: writer.subject,
      closedAt: deps.ambient.now(),
      becomes,
      ledgerEntryId: await deps.audit.stage(transaction, entry),
    });
    // INVARIANT: what is handed in is what was looked at; somebody who saved in this very moment undoes the whole.
    if (!isSubmitted) throw changedMeanwhile(draft);
  };
  const { body } = draft;
  await deps.kinds
    .require(draft.kind)
    .submit({ writer, body, reason }, alongside);
  return findDraft(deps.views, draftId);
}

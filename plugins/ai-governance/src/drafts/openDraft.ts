import {
  GovernanceApiError,
  type Draft,
  type DraftDetail,
  type DraftOperations,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toFailure } from '../shared/failure';
import { isSame, storedText, textOf } from './draftState';
import type { OpenDraft, Saving } from './draftState';
import type { LocalCopies, LocalCopy } from './localCopies';

/** What a keeper works with. */
export interface DraftKeeperDeps {
  readonly client: Pick<
    DraftOperations,
    'getDraft' | 'saveDraft' | 'createDraft'
  >;
  readonly copies: LocalCopies;
  readonly now: () => string;
}

const UNTOUCHED = { isKeptHere: true, setAside: undefined, replaced: 0 };

/** A draft as it is shown first: as the portal has it, or as this browser kept it. Rejects when neither has it. */
export async function openDraft(
  { client, copies }: DraftKeeperDeps,
  draftId: string,
): Promise<OpenDraft> {
  const copy = copies.find(draftId);
  try {
    const detail = await client.getDraft(draftId);
    const isNew = copy && !isSame(copy, storedText(detail));
    return isNew ? resumed(copy, detail) : untouched(detail);
  } catch (error) {
    if (!copy || !isPassing(error)) throw error;
    const saving: Saving = { status: 'failed', failure: toFailure(error) };
    return { ...UNTOUCHED, ...textOf(copy), draft: copy.draft, saving };
  }
}

const untouched = (detail: DraftDetail): OpenDraft => ({
  ...UNTOUCHED,
  ...storedText(detail),
  draft: detail.draft,
  saving: { status: 'saved' },
});

/** What was kept goes on from the revision that it was made from. */
function resumed(copy: LocalCopy, theirs: DraftDetail): OpenDraft {
  const { revision } = copy.draft;
  return {
    ...UNTOUCHED,
    ...textOf(copy),
    draft: { ...theirs.draft, revision },
    saving: standing(copy.draft, theirs),
  };
}

/** What a kept text is now: it waits for its turn, or somebody saved or closed the draft meanwhile. */
function standing(from: Draft, theirs: DraftDetail): Saving {
  if (theirs.draft.state !== 'open') return { status: 'closed', theirs };
  return theirs.draft.revision === from.revision
    ? { status: 'waiting' }
    : { status: 'conflict', theirs };
}

/** Whether trying again can help: no connection, a portal that is starting, a session that is renewed. */
export function isPassing(error: unknown): boolean {
  const { kind } = toFailure(error);
  const isSession = error instanceof GovernanceApiError && error.status === 401;
  return kind === 'unavailable' || isSession;
}

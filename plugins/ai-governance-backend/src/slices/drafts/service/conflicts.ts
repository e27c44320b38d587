import { CodedError } from '../../../shared/codedError';
import type { Draft, DraftState } from '../model';

/** The failure of a save over a revision that is not the newest; nothing is lost by it. */
export const savedMeanwhile = ({
  revision,
  savedBy,
  savedAt,
}: Draft): CodedError =>
  new CodedError(
    'drafts.savedMeanwhile',
    `\`${savedBy}\` saved revision ${revision} at ${savedAt}, after what you wrote was begun; nothing was overwritten: read it, then save over it or keep yours as a draft of its own`,
    { conflict: { revision, savedBy, savedAt } },
  );

const STATE = {
  open: 'it is open',
  submitted: 'it was submitted',
  discarded: 'it was discarded',
} as const;

/** The failure of a step for which the draft is not in the right state. */
export const wrongState = (
  { draftId, state }: Pick<Draft, 'draftId' | 'state'>,
  what: string,
): CodedError =>
  new CodedError(
    'drafts.draftState',
    `the draft \`${draftId}\` cannot be ${what}: ${STATE[state]}; look again`,
  );

/** The failure of a step that came second: the draft was as it had to be when it was read, and is no more. */
export const changedMeanwhile = ({
  draftId,
}: Pick<Draft, 'draftId'>): CodedError =>
  new CodedError(
    'drafts.draftState',
    `somebody else changed the draft \`${draftId}\` at this very moment, so nothing was done; look again`,
  );

/** Fails with `drafts.draftState` when a draft does not stand where a step begins. */
export function requireState(
  draft: Pick<Draft, 'draftId' | 'state'>,
  state: DraftState,
  what: string,
): void {
  if (draft.state !== state) throw wrongState(draft, what);
}

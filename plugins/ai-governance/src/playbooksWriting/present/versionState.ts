import type { PlaybookVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Where a version of a playbook is in its life. */
export type PlaybookVersionState = PlaybookVersion['state'];

/** What can be done with a version. */
export type VersionAction = keyof PlaybookVersion['permits'];

/** What makes sense in each state; whether this reader may is the API's to say. */
export const STATE_ACTIONS: Readonly<
  Record<PlaybookVersionState, readonly VersionAction[]>
> = {
  inReview: ['publish', 'refuse', 'withdraw'],
  scheduled: ['withdraw'],
  current: [],
  superseded: [],
  expired: [],
  refused: [],
  withdrawn: [],
};

/** What the person who decided did with a version, as its state tells. */
export function decisionOf(
  state: PlaybookVersionState,
): 'published' | 'refused' | 'withdrawn' {
  return state === 'refused' || state === 'withdrawn' ? state : 'published';
}

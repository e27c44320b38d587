import type { PlaybookVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';

/** Where a version of a playbook is in its life. */
export type PlaybookVersionState = PlaybookVersion['state'];

/** What can be done with a version. */
export type VersionAction = keyof PlaybookVersion['permits'];

/** How each state of a version feels. */
export const STATE_TONE: Readonly<Record<PlaybookVersionState, Tone>> = {
  inReview: 'warning',
  scheduled: 'info',
  current: 'success',
  superseded: 'neutral',
  expired: 'neutral',
  refused: 'danger',
  withdrawn: 'neutral',
};

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

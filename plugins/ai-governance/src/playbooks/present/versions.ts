import type { PlaybookVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';

/** How each state of a version feels. */
export const VERSION_TONE: Readonly<Record<PlaybookVersion['state'], Tone>> = {
  inReview: 'info',
  scheduled: 'info',
  current: 'success',
  superseded: 'neutral',
  expired: 'warning',
  refused: 'danger',
  withdrawn: 'neutral',
};

import type { PlaybookHealth } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';

/** How each state of review feels. */
export const HEALTH_TONE: Readonly<Record<PlaybookHealth, Tone>> = {
  ok: 'success',
  reviewSoon: 'warning',
  reviewDue: 'danger',
};

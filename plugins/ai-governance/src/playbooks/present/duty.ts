import type { RequiredPlaybook } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Tone } from '../../shared/tone';

/** How each state of required reading feels. */
export const DUTY_TONE: Readonly<Record<RequiredPlaybook['state'], Tone>> = {
  done: 'success',
  due: 'warning',
  overdue: 'danger',
};

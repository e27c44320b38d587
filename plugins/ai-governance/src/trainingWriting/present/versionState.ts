import type { TrainingVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { readVersion } from '@ai-enablement/governance-core';
import type { Tone } from '../../shared/tone';

/** What can be done with a version. */
export type VersionAction = keyof TrainingVersion['permits'];

/** Every state in the order in which they are offered. */
export const VERSION_STATES = [
  'inReview',
  'published',
  'refused',
  'withdrawn',
] as const satisfies readonly TrainingVersion['state'][];

/** How each state feels. */
export const VERSION_TONE: Readonly<Record<TrainingVersion['state'], Tone>> = {
  inReview: 'info',
  published: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
};

/** What makes sense in each state; whether this reader may is the API's to say. */
export const STATE_ACTIONS: Readonly<
  Record<TrainingVersion['state'], readonly VersionAction[]>
> = {
  inReview: ['publish', 'refuse', 'withdraw'],
  published: [],
  refused: [],
  withdrawn: [],
};

/** Whether a version is of another major one than that before it, so that certificates of that become older ones. */
export const isMajorStep = (before: string, version: string): boolean =>
  readVersion(before)?.major !== readVersion(version)?.major;

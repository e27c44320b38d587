import type { DriftChart } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Whether the weeks lie above the baseline, so that somebody should look. */
export const isSignal = ({ state }: Pick<DriftChart, 'state'>): boolean =>
  state === 'jump' || state === 'shift' || state === 'rise';

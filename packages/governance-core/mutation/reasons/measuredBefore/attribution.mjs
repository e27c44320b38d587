import { measuredBefore } from './measuredBefore.mjs';

/** Rows were added for these since they were measured. */
export const attributionMeasuredBefore = [
  ...measuredBefore('attribution/evidence.ts', ['/[,;]$/', '/[,;]/']),
  ...measuredBefore('attribution/toolPhrase.ts', ['/\\s+/g', '/\\s/g']),
];

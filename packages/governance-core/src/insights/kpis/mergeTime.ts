import { spanKpis } from './spans';

/** From the approval to the merge. */
export const MERGE_TIME = spanKpis({
  id: 'mergeTime',
  title: 'Merge time',
  definition: 'Hours from the last approval to the merge.',
  caveat: 'Checks and merge queues are in it.',
  from: change => change.approvedAt,
  to: change => change.mergedAt,
});

import { readyForReview, spanKpis } from './spans';

/** From ready for review to the merge. */
export const READY_TO_MERGED = spanKpis({
  id: 'readyToMerged',
  title: 'Ready to merged',
  definition:
    'Hours from ready for review to the merge; a change that was never a draft is ready when it is opened.',
  caveat:
    'Small changes merge sooner: a difference between segments may be one of size.',
  from: readyForReview,
  to: change => change.mergedAt,
});

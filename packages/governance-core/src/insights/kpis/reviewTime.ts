import { readyForReview, spanKpis } from './spans';

/** From ready for review to the approval. */
export const REVIEW_TIME = spanKpis({
  id: 'reviewTime',
  title: 'Review time',
  definition:
    'Hours from ready for review to the last approval before the merge.',
  caveat: 'Includes waiting for the reviewer and for the author.',
  from: readyForReview,
  to: change => change.approvedAt,
});

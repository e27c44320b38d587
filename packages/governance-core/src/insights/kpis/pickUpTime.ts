import { readyForReview, spanKpis } from './spans';

/** From ready for review to the first look of somebody else. */
export const PICK_UP_TIME = spanKpis({
  id: 'pickUpTime',
  title: 'Pick-up time',
  definition:
    'Hours from ready for review to the first review or comment of another person.',
  caveat:
    'A change that nobody looked at before it was merged has none, and is left out.',
  from: readyForReview,
  to: change => change.firstReviewAt,
});

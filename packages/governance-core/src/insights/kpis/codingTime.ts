import { readyForReview, spanKpis } from './spans';

/** From the first commit to ready for review. */
export const CODING_TIME = spanKpis({
  id: 'codingTime',
  title: 'Coding time',
  definition:
    'Hours from the first commit of a change, as written, to ready for review.',
  caveat: 'What is thought and tried before the first commit is not in it.',
  from: change => change.firstCommitAt,
  to: readyForReview,
});

import { spanKpis } from './spans';

/** From ready for review to the approval. */
export const REVIEW_TIME = spanKpis({
  id: 'reviewTime',
  title: 'Review time',
  definition:
    'Hours from ready for review to the last approval before the merge.',
  caveat: 'Includes waiting for the reviewer and for the author.',
  from: change => change.readyAt ?? change.openedAt,
  to: change => change.approvedAt,
});

import type { SubmittedChange } from '@ai-enablement/governance-core';
import type { Repository } from '../api/Repository';
import { loginOf } from './people';
import { reviewSchema, type Pull } from './shapes';

type Review = NonNullable<SubmittedChange['reviews']>[number];

const STATE: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changesRequested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
};

/** Of a commit that is no longer there. */
const NO_COMMIT = '0'.repeat(40);

/** All reviews that were handed in, with the commit that each saw. The rules take the last word of each reviewer. */
export async function readReviews(
  repository: Repository,
  { number }: Pull,
): Promise<readonly Review[]> {
  const reviews = await repository.all(
    reviewSchema,
    '/pulls/{number}/reviews',
    { number },
  );
  return reviews.flatMap(({ user, state, commit_id, submitted_at }) => {
    const word = STATE[state];
    return word === undefined || submitted_at === undefined
      ? []
      : {
          reviewer: { login: loginOf(user) },
          state: word,
          sha: commit_id ?? NO_COMMIT,
          submittedAt: submitted_at,
        };
  });
}

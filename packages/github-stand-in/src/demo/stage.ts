import { randomUUID } from 'node:crypto';
import type { Faults } from '../http/faults';
import { pullShape, reviewShape } from '../shapes/pulls';
import type { StandInDelivery } from '../webhooks';
import type { StandInPull, StandInRepository } from '../world/types';

/** What the steps of the demonstration work on. */
export interface Stage {
  readonly repository: StandInRepository;
  readonly pull: StandInPull;
  readonly faults: Faults;
  /** Deliveries sent so far. */
  readonly sent: StandInDelivery[];
  readonly now: () => Date;
}

/** One thing that happens at the host; what is to be delivered because of it. */
export type Step = (
  stage: Stage,
  given: URLSearchParams,
) => readonly StandInDelivery[];

/** A delivery about the pull request. */
export const deliveryOf = (
  event: string,
  action: string,
  { repository, pull }: Stage,
): StandInDelivery => ({
  deliveryId: randomUUID(),
  event,
  payload: {
    action,
    number: pull.number,
    // Two deliveries that tell different things differ, as GitHub's do.
    pull_request: pullShape(pull, repository),
    ...(event === 'pull_request_review' ? { review: latestReview(pull) } : {}),
    repository: {
      id: 1,
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
    },
  },
});

function latestReview({ reviews }: StandInPull) {
  const review = reviews[reviews.length - 1];
  return review && reviewShape(review, reviews.length);
}

/** Something happened to the pull request. */
export function touch({ pull, now }: Stage): void {
  pull.updatedAt = now().toISOString();
}

import { randomUUID } from 'node:crypto';
import type { Faults } from '../http/faults';
import { headShaOf, pullShape, reviewShape } from '../shapes/pulls';
import type { StandInPull, StandInRepository } from '../world/types';
import { shuffled, type StandInDelivery } from '../webhooks';
import { demoCommit } from './demoRepository';

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

const deliveryOf = (
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

function touch({ pull, now }: Stage): void {
  pull.updatedAt = now().toISOString();
}

/** Steps by name. */
export const STEPS: Readonly<Record<string, Step>> = {
  open: stage => {
    touch(stage);
    return [deliveryOf('pull_request', 'opened', stage)];
  },
  push: stage => {
    stage.pull.commits = [
      ...stage.pull.commits,
      demoCommit(stage.pull.commits.length + 1),
    ];
    touch(stage);
    return [deliveryOf('pull_request', 'synchronize', stage)];
  },
  approve: (stage, given) => {
    stage.pull.reviews = [
      ...stage.pull.reviews,
      {
        user: { login: given.get('as') ?? 'tomas-hallgrove-acme' },
        state: 'APPROVED',
        commit_id: headShaOf(stage.pull),
        submitted_at: stage.now().toISOString(),
      },
    ];
    touch(stage);
    return [deliveryOf('pull_request_review', 'submitted', stage)];
  },
  // As an unkind network does: everything again, several times, in another order.
  redeliver: ({ sent }, given) =>
    shuffled(sent, {
      copies: Number(given.get('copies') ?? 5),
      order: Math.random,
    }),
  limit: ({ faults }, given) => {
    faults.plan({
      times: Number(given.get('times') ?? 3),
      fault: {
        kind: 'secondaryLimit',
        retryAfter: Number(given.get('seconds') ?? 5),
      },
    });
    return [];
  },
  break: ({ faults }, given) => {
    faults.plan({
      times: Number(given.get('times') ?? 3),
      fault: { kind: 'status', status: 502 },
    });
    return [];
  },
};

import { headShaOf } from '../shapes/pulls';
import { shuffled } from '../webhooks';
import { demoCommit } from './demoRepository';
import { RELEASE_STEPS } from './releaseSteps';
import { deliveryOf, type Step, touch } from './stage';

/** Steps by name. */
export const STEPS: Readonly<Record<string, Step>> = {
  open: stage => {
    touch(stage);
    return [deliveryOf('pull_request', 'opened', stage)];
  },
  push: stage => {
    const commit = demoCommit(stage.pull.commits.length + 1);
    const parents = [headShaOf(stage.pull)];
    stage.repository.history.set(commit.sha, { sha: commit.sha, parents });
    stage.pull.commits = [...stage.pull.commits, commit];
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
  ...RELEASE_STEPS,
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

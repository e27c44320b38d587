import { randomUUID } from 'node:crypto';
import { deploymentShape, runShape } from '../shapes/releases';
import type { StandInDelivery } from '../webhooks';
import type { StandInDeployment, StandInRun } from '../world/types';
import { commitToMain, MAIN } from './demoRepository';
import { deliveryOf, type Stage, type Step, touch } from './stage';

/** Steps about what becomes of changes after they were merged. */
export const RELEASE_STEPS: Readonly<Record<string, Step>> = {
  merge: stage => {
    stage.pull.state = 'closed';
    stage.pull.mergedAs = [commitToMain(stage.repository)];
    touch(stage);
    return [deliveryOf('pull_request', 'closed', stage)];
  },
  // Somebody who need not open a pull request; nothing is delivered about it here.
  sneak: ({ repository }) => {
    commitToMain(repository);
    return [];
  },
  deploy: (stage, given) => {
    const { repository } = stage;
    const environment = given.get('environment') ?? 'production';
    const headSha = repository.refs.get(MAIN) ?? '';
    const id = repository.deployments.length + 1;
    const deployment: StandInDeployment = {
      id,
      sha: headSha,
      ref: 'main',
      environment,
      createdAt: stage.now().toISOString(),
      statuses: [],
    };
    const run: StandInRun = {
      id,
      headSha,
      headBranch: 'main',
      event: 'push',
      status: 'waiting',
      waitsFor: [environment],
      reviews: [],
    };
    repository.deployments.push(deployment);
    repository.runs.set(id, run);
    return [
      delivery('deployment', stage, {
        action: 'created',
        deployment: deploymentShape(deployment),
        workflow_run: runShape(run),
      }),
      delivery('deployment_protection_rule', stage, {
        action: 'requested',
        environment,
        event: run.event,
        deployment_callback_url: `https://api.github.com/repos/${repository.fullName}/actions/runs/${id}/deployment_protection_rule`,
        deployment: deploymentShape(deployment),
        pull_requests: [],
      }),
    ];
  },
};

const delivery = (
  event: string,
  { repository }: Stage,
  payload: object,
): StandInDelivery => ({
  deliveryId: randomUUID(),
  event,
  payload: {
    ...payload,
    repository: {
      id: 1,
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
    },
  },
});

/** What became of the runs that waited. */
export function runsOf({ repository: { runs } }: Stage): string {
  const lines = [...runs.values()].flatMap(
    ({ id, headSha, status, waitsFor, reviews }) => [
      `run ${id} of ${headSha.slice(0, 8)}: ${status}${waitsFor.length > 0 ? `, waits for ${waitsFor.join(', ')}` : ''}`,
      ...reviews.map(
        ({ environment, state, comment }) =>
          `${environment} ${state}\n\n${comment}\n`,
      ),
    ],
  );
  return lines.length === 0 ? 'no run yet' : lines.join('\n');
}

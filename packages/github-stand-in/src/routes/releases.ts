import { NOT_FOUND, ok, refused, route, type Route } from '../http/router';
import {
  deploymentShape,
  deploymentStatusShapes,
  historyCommitShape,
  pendingShapes,
  releaseShape,
  runShape,
} from '../shapes/releases';
import type {
  StandInDeployment,
  StandInRepository,
  StandInRun,
  StandInRunReview,
} from '../world/types';
import type { World } from '../world/World';
import { withRepository } from './find';

const REPOSITORY = '/repos/:owner/:repo';
const RUN = `${REPOSITORY}/actions/runs/:run`;

const deploymentOf = (
  { deployments }: StandInRepository,
  id: string | undefined,
): StandInDeployment | undefined =>
  deployments.find(deployment => deployment.id === Number(id));

const runOf = (
  { runs }: StandInRepository,
  id: string | undefined,
): StandInRun | undefined => runs.get(Number(id));

/** Deployments, workflow runs that wait for a rule, and commits by name. */
export const releaseRoutes = (world: World): readonly Route[] => [
  route(
    `GET ${REPOSITORY}/deployments`,
    withRepository(world, ({ deployments }, { query }) =>
      ok(
        deployments
          .filter(
            ({ environment, sha }) =>
              (query.get('environment') ?? environment) === environment &&
              (query.get('sha') ?? sha) === sha,
          )
          .map(deploymentShape)
          .reverse(),
      ),
    ),
  ),
  route(
    `GET ${REPOSITORY}/deployments/:id`,
    withRepository(world, (repository, { params }) => {
      const found = deploymentOf(repository, params.id);
      return found ? ok(deploymentShape(found)) : NOT_FOUND;
    }),
  ),
  route(
    `GET ${REPOSITORY}/deployments/:id/statuses`,
    withRepository(world, (repository, { params }) => {
      const found = deploymentOf(repository, params.id);
      return found ? ok(deploymentStatusShapes(found)) : NOT_FOUND;
    }),
  ),
  route(
    `GET ${REPOSITORY}/releases`,
    withRepository(world, ({ releases }) =>
      ok(releases.map(releaseShape).reverse()),
    ),
  ),
  route(
    `GET ${REPOSITORY}/actions/runs`,
    withRepository(world, ({ runs }, { query }) => {
      const found = [...runs.values()].filter(
        ({ status }) => (query.get('status') ?? status) === status,
      );
      return ok(
        { total_count: found.length, workflow_runs: found.map(runShape) },
        'workflow_runs',
      );
    }),
  ),
  route(
    `GET ${RUN}`,
    withRepository(world, (repository, { params }) => {
      const run = runOf(repository, params.run);
      return run ? ok(runShape(run)) : NOT_FOUND;
    }),
  ),
  route(
    `GET ${RUN}/pending_deployments`,
    withRepository(world, (repository, { params }) => {
      const run = runOf(repository, params.run);
      return run ? ok(pendingShapes(run)) : NOT_FOUND;
    }),
  ),
  route(
    `POST ${RUN}/deployment_protection_rule`,
    withRepository(world, (repository, { params, body, caller }) => {
      if (caller.appId === undefined)
        return refused(403, 'Resource not accessible by personal access token');
      const run = runOf(repository, params.run);
      return run ? review(run, Object(body)) : NOT_FOUND;
    }),
  ),
  route(
    `GET ${REPOSITORY}/commits/:ref`,
    withRepository(world, ({ history, refs }, { params }) => {
      const named = refs.get(`refs/${params.ref}`) ?? params.ref ?? '';
      const commit = history.get(named);
      return commit
        ? ok(historyCommitShape(commit))
        : refused(422, `No commit found for SHA: ${params.ref}`);
    }),
  ),
];

/** An approved environment goes on, a rejected one ends the run. */
function review(
  run: StandInRun,
  {
    environment_name: environment = '',
    state,
    comment = '',
  }: Readonly<Record<string, string>>,
) {
  if (!run.waitsFor.includes(environment))
    return refused(422, 'No pending deployment for this environment');
  if (state !== 'approved' && state !== 'rejected')
    return refused(422, '"state" is not included in the list');
  const given: StandInRunReview = { environment, state, comment };
  run.reviews = [...run.reviews, given];
  run.waitsFor = run.waitsFor.filter(name => name !== environment);
  if (state === 'rejected') run.status = 'completed';
  else if (run.waitsFor.length === 0) run.status = 'in_progress';
  return { status: 204, body: '' };
}

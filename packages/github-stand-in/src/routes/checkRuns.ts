import { NOT_FOUND, ok, refused, route, type Route } from '../http/router';
import { checkRunShape, statusShape } from '../shapes/checks';
import type { StandInCheckRun, StandInRepository } from '../world/types';
import type { World } from '../world/World';
import { faultsOf, type CheckRunBody } from './checkRunBody';
import { hasCommit, withRepository } from './find';

const REPOSITORY = '/repos/:owner/:repo';

const noCommit = (sha: string | undefined) =>
  refused(422, `No commit found for SHA: ${sha}`);

const NOT_AN_APP = refused(403, 'You must authenticate via a GitHub App.');

/** Check runs and statuses. Only apps write check runs, and only their own. */
export const checkRoutes = (world: World): readonly Route[] => [
  route(
    `GET ${REPOSITORY}/commits/:sha/check-runs`,
    withRepository(world, (repository, { params, query }) => {
      if (!hasCommit(repository, params.sha ?? '')) return noCommit(params.sha);
      const found = latestOf(
        repository.checkRuns.filter(
          run =>
            run.head_sha === params.sha &&
            (!query.has('check_name') ||
              run.name === query.get('check_name')) &&
            (!query.has('app_id') || run.appId === Number(query.get('app_id'))),
        ),
        query.get('filter') ?? 'latest',
      );
      return ok(
        { total_count: found.length, check_runs: found.map(checkRunShape) },
        'check_runs',
      );
    }),
  ),
  route(
    `GET ${REPOSITORY}/commits/:sha/status`,
    withRepository(world, ({ statuses }, { params }) => {
      const found = statuses.filter(({ sha }) => sha === params.sha);
      return ok(
        {
          state: 'pending',
          total_count: found.length,
          statuses: found.map(statusShape),
        },
        'statuses',
      );
    }),
  ),
  route(
    `GET ${REPOSITORY}/check-runs/:id/annotations`,
    withRepository(world, (repository, { params }) => {
      const run = find(repository, params.id);
      return run ? ok(run.annotations) : NOT_FOUND;
    }),
  ),
  route(
    `POST ${REPOSITORY}/check-runs`,
    withRepository(world, (repository, { body, caller }) => {
      if (caller.appId === undefined) return NOT_AN_APP;
      const given = Object(body) as CheckRunBody;
      const fault = faultsOf(given, { isNew: true });
      if (fault) return fault;
      const sha = given.head_sha ?? '';
      if (!hasCommit(repository, sha)) return noCommit(sha);
      const run: StandInCheckRun = {
        id: world.nextId(),
        appId: caller.appId,
        name: given.name ?? '',
        head_sha: sha,
        external_id: '',
        details_url: null,
        status: 'queued',
        conclusion: null,
        title: null,
        summary: null,
        annotations: [],
      };
      apply(run, given);
      repository.checkRuns.push(run);
      return { status: 201, body: checkRunShape(run) };
    }),
  ),
  route(
    `PATCH ${REPOSITORY}/check-runs/:id`,
    withRepository(world, (repository, { params, body, caller }) => {
      if (caller.appId === undefined) return NOT_AN_APP;
      const run = find(repository, params.id);
      if (!run) return NOT_FOUND;
      if (run.appId !== caller.appId)
        return refused(
          403,
          `Invalid app_id \`${caller.appId}\` - check run can only be modified by the GitHub App that created it.`,
        );
      const given = Object(body) as CheckRunBody;
      const fault = faultsOf(given, { isNew: false });
      if (fault) return fault;
      apply(run, given);
      return ok(checkRunShape(run));
    }),
  ),
];

const find = (
  { checkRuns }: StandInRepository,
  id: string | undefined,
): StandInCheckRun | undefined => checkRuns.find(run => run.id === Number(id));

/** Newest first; of one name and app only the newest, unless all are asked for. */
function latestOf(
  runs: readonly StandInCheckRun[],
  filter: string,
): readonly StandInCheckRun[] {
  const newestFirst = [...runs].reverse();
  if (filter === 'all') return newestFirst;
  const seen = new Set<string>();
  return newestFirst.filter(({ name, appId }) => {
    const key = `${appId} ${name}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Annotations are added to those that are there, as GitHub does. */
function apply(run: StandInCheckRun, given: CheckRunBody): void {
  run.name = given.name ?? run.name;
  run.external_id = given.external_id ?? run.external_id;
  run.details_url = given.details_url ?? run.details_url;
  run.conclusion = given.conclusion ?? run.conclusion;
  run.status =
    given.conclusion === undefined ? (given.status ?? run.status) : 'completed';
  if (run.status !== 'completed') run.conclusion = null;
  run.title = given.output?.title ?? run.title;
  run.summary = given.output?.summary ?? run.summary;
  run.annotations.push(...(given.output?.annotations ?? []));
}

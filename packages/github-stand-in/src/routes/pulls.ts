import { NOT_FOUND, ok, route, type Route } from '../http/router';
import {
  commitShape,
  fileShape,
  pullLineShape,
  pullShape,
  reviewShape,
} from '../shapes/pulls';
import type { World } from '../world/World';
import { compareHistory } from './history';
import { pullOfHead, withPull, withRepository } from './find';

/** What GitHub lists at most, however many there are. */
const MOST_FILES = 3_000;
const MOST_COMMITS = 250;

const REPOSITORY = '/repos/:owner/:repo';
const PULL = `${REPOSITORY}/pulls/:number`;

/** Pull requests with their files, commits and reviews. */
export const pullRoutes = (world: World): readonly Route[] => [
  route(
    `GET ${REPOSITORY}/pulls`,
    withRepository(world, ({ pulls }, { query }) => {
      const state = query.get('state') ?? 'open';
      const found = [...pulls.values()].filter(
        pull => state === 'all' || pull.state === state,
      );
      const sign = query.get('direction') === 'asc' ? 1 : -1;
      const key = query.get('sort') === 'updated' ? 'updatedAt' : 'number';
      return ok(
        found
          .sort((a, b) => sign * (a[key] < b[key] ? -1 : 1))
          .map(pullLineShape),
      );
    }),
  ),
  route(
    `GET ${REPOSITORY}/commits/:sha/pulls`,
    withRepository(world, (repository, { params }) =>
      ok(
        [...repository.pulls.values()]
          .filter(
            ({ commits, headRepository, mergedAs = [] }) =>
              mergedAs.includes(params.sha ?? '') ||
              (headRepository === undefined &&
                commits.some(({ sha }) => sha === params.sha)),
          )
          .map(pullLineShape),
      ),
    ),
  ),
  route(
    `GET ${PULL}`,
    withPull(world, (pull, repository) => ok(pullShape(pull, repository))),
  ),
  route(
    `GET ${PULL}/files`,
    withPull(world, ({ files }) =>
      ok(files.slice(0, MOST_FILES).map(fileShape)),
    ),
  ),
  route(
    `GET ${PULL}/commits`,
    withPull(world, ({ commits }) =>
      ok(commits.slice(0, MOST_COMMITS).map(commitShape)),
    ),
  ),
  route(
    `GET ${PULL}/reviews`,
    withPull(world, ({ reviews }) =>
      ok(reviews.map((review, index) => reviewShape(review, index + 1))),
    ),
  ),
  route(
    `GET ${REPOSITORY}/compare/:range`,
    withRepository(world, (repository, { params }) => {
      const [base = '', head = ''] = params.range?.split('...') ?? [];
      const compared = compareHistory(repository, base, head);
      if (compared) return compared;
      const pull = pullOfHead(repository, head);
      if (!pull || pull.baseSha !== base) return NOT_FOUND;
      return ok(
        {
          merge_base_commit: { sha: pull.mergeBaseSha },
          total_commits: pull.commits.length,
          commits: pull.commits.map(commitShape),
        },
        'commits',
      );
    }),
  ),
];

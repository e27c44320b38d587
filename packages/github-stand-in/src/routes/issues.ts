import { NOT_FOUND, ok, refused, route, type Route } from '../http/router';
import { eventShape, issueShape, pullAsIssueShape } from '../shapes/issues';
import type { StandInRepository } from '../world/types';
import type { World } from '../world/World';
import { withPull, withRepository } from './find';

const REPOSITORY = '/repos/:owner/:repo';

const OFF = refused(410, 'Issues has been disabled in this repository.');

/** Issues and pull requests in one list, as GitHub has them. */
const listed = ({ issues, pulls }: StandInRepository) => [
  ...(issues === 'off' ? [] : [...issues.values()]).map(issueShape),
  ...[...pulls.values()].map(pullAsIssueShape),
];

/** Issues, and what happened to pull requests. */
export const issueRoutes = (world: World): readonly Route[] => [
  route(
    `GET ${REPOSITORY}/issues`,
    withRepository(world, (repository, { query }) => {
      if (repository.issues === 'off') return OFF;
      const state = query.get('state') ?? 'open';
      const since = Date.parse(query.get('since') ?? '1970-01-01');
      const sign = query.get('direction') === 'asc' ? 1 : -1;
      const key = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
      const timeOf = (text: string | undefined) => Date.parse(text ?? '');
      return ok(
        listed(repository)
          .filter(
            item =>
              (state === 'all' || item.state === state) &&
              timeOf(item.updated_at) >= since,
          )
          .sort((a, b) => sign * (timeOf(a[key]) - timeOf(b[key]))),
      );
    }),
  ),
  route(
    `GET ${REPOSITORY}/issues/:number`,
    withRepository(world, (repository, { params }) => {
      const found = listed(repository).find(
        ({ number }) => number === Number(params.number),
      );
      return found ? ok(found) : NOT_FOUND;
    }),
  ),
  route(
    `GET ${REPOSITORY}/issues/:number/timeline`,
    withPull(world, ({ timeline = [] }) => ok(timeline.map(eventShape))),
  ),
];

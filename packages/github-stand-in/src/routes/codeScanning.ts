import { NOT_FOUND, ok, refused, route, type Route } from '../http/router';
import type { Answer } from '../shapes/answer';
import { scanAlertShape } from '../shapes/releases';
import type { World } from '../world/World';
import { withRepository } from './find';

const REPOSITORY = '/repos/:owner/:repo';
const ANALYSES = `${REPOSITORY}/code-scanning/analyses`;

const OFF = refused(
  403,
  'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
);
const NONE = refused(404, 'no analysis found');

/** Reports of code scanning, and commits as git has them. */
export const codeScanningRoutes = (world: World): readonly Route[] => [
  route(
    `GET ${REPOSITORY}/code-scanning/alerts`,
    withRepository(world, ({ scanAlerts }, { query }) => {
      if (scanAlerts === 'off') return OFF;
      const sign = query.get('direction') === 'asc' ? 1 : -1;
      const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
      return ok(
        [...scanAlerts]
          .sort((a, b) => sign * (a[key] < b[key] ? -1 : 1))
          .map(scanAlertShape),
      );
    }),
  ),
  route(
    `GET ${ANALYSES}`,
    withRepository(world, ({ analyses }, { query }) => {
      if (analyses === 'off') return OFF;
      if (analyses.length === 0) return NONE;
      const sign = query.get('direction') === 'asc' ? 1 : -1;
      return ok(
        analyses
          .filter(({ ref }) => !query.has('ref') || ref === query.get('ref'))
          .sort((a, b) => sign * (a.created_at < b.created_at ? -1 : 1))
          .map(
            ({
              sarif: _sarif,
              tool,
              error = '',
              ...rest
            }): Answer<'code-scanning-analysis'> => ({
              ...rest,
              error,
              tool: { name: tool },
            }),
          ),
      );
    }),
  ),
  route(
    `GET ${ANALYSES}/:id`,
    withRepository(world, ({ analyses }, { params, headers }) => {
      if (analyses === 'off') return OFF;
      const found = analyses.find(({ id }) => id === Number(params.id));
      if (!found) return NOT_FOUND;
      const isSarif = headers.accept?.includes('sarif') === true;
      return isSarif
        ? {
            status: 200,
            body: JSON.stringify(found.sarif),
            headers: { 'content-type': 'application/sarif+json' },
          }
        : ok({ id: found.id, commit_sha: found.commit_sha });
    }),
  ),
  route(
    `GET ${REPOSITORY}/git/commits/:sha`,
    withRepository(world, ({ parents }, { params }) => {
      const found = parents.get(params.sha ?? '');
      const commit: Answer<'git-commit'> = {
        sha: params.sha ?? '',
        parents: (found ?? []).map(sha => ({ sha })),
      };
      return found ? ok(commit) : NOT_FOUND;
    }),
  ),
];

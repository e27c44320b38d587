import { NOT_FOUND, ok, refused, route, type Route } from '../http/router';
import type { Answer } from '../shapes/answer';
import { rulesetShape } from '../shapes/checks';
import type { World } from '../world/World';
import { withRepository } from './find';

const REPOSITORY = '/repos/:owner/:repo';

const HIDDEN = refused(403, 'Resource not accessible by integration');

/** What is enforced on the default branch, and who owns code. */
export const protectionRoutes = (world: World): readonly Route[] => [
  route(
    `GET ${REPOSITORY}`,
    withRepository(world, ({ fullName, defaultBranch }) =>
      ok({ full_name: fullName, default_branch: defaultBranch }),
    ),
  ),
  route(
    `GET ${REPOSITORY}/rules/branches/:branch`,
    withRepository(world, ({ rulesets, defaultBranch }, { params }) =>
      ok(
        params.branch === defaultBranch
          ? rulesets.flatMap(({ id, source, sourceType, rules }) =>
              rules.map(rule => ({
                ...rule,
                ruleset_id: id,
                ruleset_source: source,
                ruleset_source_type: sourceType,
              })),
            )
          : [],
      ),
    ),
  ),
  route(
    `GET ${REPOSITORY}/rulesets/:id`,
    withRepository(world, ({ rulesets }, { params }) => {
      const found = rulesets.find(({ id }) => id === Number(params.id));
      return found ? ok(rulesetShape(found)) : NOT_FOUND;
    }),
  ),
  route(
    `GET ${REPOSITORY}/branches/:branch`,
    withRepository(world, ({ protection }, { params }) =>
      ok({ name: params.branch, protected: protection !== 'none' }),
    ),
  ),
  route(
    `GET ${REPOSITORY}/branches/:branch/protection`,
    withRepository(world, ({ protection }) => {
      if (protection === 'hidden') return HIDDEN;
      if (protection === 'hiddenAsAbsent') return NOT_FOUND;
      return protection === 'none'
        ? refused(404, 'Branch not protected')
        : ok(protection);
    }),
  ),
  route(
    `GET ${REPOSITORY}/contents/:path*`,
    withRepository(world, ({ contents }, { params }) => {
      const text = contents.get(params.path ?? '');
      return text === undefined
        ? NOT_FOUND
        : {
            status: 200,
            body: text,
            headers: {
              'content-type': 'application/vnd.github.raw+json; charset=utf-8',
            },
          };
    }),
  ),
  route(
    `GET ${REPOSITORY}/git/trees/:tree`,
    withRepository(
      world,
      ({ contents, otherFiles, isTreeTruncated, defaultBranch }, request) => {
        if (request.params.tree !== defaultBranch) return NOT_FOUND;
        const paths = [...contents.keys(), ...otherFiles].sort();
        const isRecursive = request.query.has('recursive');
        const tree: Answer<'git-tree'> = {
          tree: paths
            .filter(path => isRecursive || !path.includes('/'))
            .map(path => ({ path, type: 'blob' })),
          truncated: isTreeTruncated,
        };
        return ok(tree);
      },
    ),
  ),
  route(
    `GET ${REPOSITORY}/git/matching-refs/:ref*`,
    withRepository(world, ({ refs }, { params }) =>
      ok(
        [...refs]
          .filter(([name]) => name.startsWith(`refs/${params.ref}`))
          .map(([name, sha]) => ({
            ref: name,
            object: { type: 'commit', sha },
          })),
      ),
    ),
  ),
];

import { NOT_FOUND, ok, refused, route, type Route } from '../http/router';
import type { World } from '../world/World';

/** Token of an app in an installation; predictable, so that tests can look for it where it must not be. */
export const installationToken = (appId: number, installationId: number) =>
  `ghs_standin_${appId}_${installationId}`;

/** Installations of the app and their tokens. The signature of the app's own token is not checked. */
export const appRoutes = (world: World): readonly Route[] => [
  route('GET /app/installations', ({ headers }) => {
    if (appIdOf(headers.authorization) === undefined) return NO_APP;
    return ok(
      [...world.installations].map(([login, id]) => ({
        id,
        account: { login },
        repository_selection: 'all',
      })),
    );
  }),
  route('POST /app/installations/:id/access_tokens', ({ headers, params }) => {
    const appId = appIdOf(headers.authorization);
    if (appId === undefined) return NO_APP;
    const id = Number(params.id);
    if (![...world.installations.values()].includes(id)) return NOT_FOUND;
    const token = installationToken(appId, id);
    world.addToken(token, { appId });
    return {
      status: 201,
      body: {
        token,
        expires_at: new Date(Date.now() + 3_600_000).toISOString(),
        repository_selection: 'all',
      },
    };
  }),
  route('GET /installation/repositories', () => {
    const repositories = [...world.repositories.values()].map(
      ({ fullName, defaultBranch }) => ({
        full_name: fullName,
        default_branch: defaultBranch,
      }),
    );
    return ok(
      { total_count: repositories.length, repositories },
      'repositories',
    );
  }),
];

const NO_APP = refused(401, 'A JSON web token could not be decoded');

/** Issuer of an app's token. */
function appIdOf(authorization: string | undefined): number | undefined {
  const payload = /^bearer [^.]+\.([^.]+)\./i.exec(authorization ?? '')?.[1];
  if (payload === undefined) return undefined;
  const { iss } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return Number(iss);
}

import { NOT_FOUND, ok, refused, route, type Route } from '../http/router';
import type { Answer } from '../shapes/answer';
import type { World } from '../world/World';
import { withRepository } from './find';

const ALERTS = '/repos/:owner/:repo/secret-scanning/alerts';

const OFF = refused(404, 'Secret scanning is disabled on this repository.');

/** Alerts about secrets. Like GitHub, they carry the secret unless the caller asks to hide it. */
export const alertRoutes = (world: World): readonly Route[] => [
  route(
    `GET ${ALERTS}`,
    withRepository(world, ({ secretAlerts }, { query }) =>
      secretAlerts === 'off'
        ? OFF
        : ok(
            secretAlerts.map(
              ({
                number,
                secret,
                secret_type,
              }): Answer<'secret-scanning-alert'> => ({
                number,
                state: 'open',
                secret_type,
                ...(query.get('hide_secret') === 'true' ? {} : { secret }),
              }),
            ),
          ),
    ),
  ),
  route(
    `GET ${ALERTS}/:number/locations`,
    withRepository(world, ({ secretAlerts }, { params }) => {
      if (secretAlerts === 'off') return OFF;
      const alert = secretAlerts.find(
        ({ number }) => number === Number(params.number),
      );
      if (!alert) return NOT_FOUND;
      return ok(alert.locations.map(details => ({ type: 'commit', details })));
    }),
  ),
];

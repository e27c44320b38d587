import {
  VendorApi,
  type Clock,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { GitlabConfig } from '../config';

/** GitLab's API with the token of the settings; it stops with `stop`. */
export const apiOf = ({
  stop,
  config,
  clock,
}: {
  readonly stop: AbortSignal;
  readonly config: GitlabConfig;
  readonly clock: Clock;
}): VendorApi =>
  new VendorApi({
    ...clock,
    vendor: 'GitLab',
    settings: config.key,
    secret: 'token',
    baseUrl: config.baseUrl,
    headers: { 'private-token': config.token },
    stop,
    timeoutSeconds: config.timeoutSeconds,
    waitHeaders: [
      {
        name: 'ratelimit-reset',
        form: 'epochSeconds',
        whenNoneLeftIn: 'ratelimit-remaining',
      },
    ],
  });

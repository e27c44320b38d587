import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  DefaultGithubCredentialsProvider,
  GithubAppCredentialsMux,
  type ScmIntegrationRegistry,
} from '@backstage/integration';
import { tokenFailure } from './api/credentials';
import { GithubApi } from './api/GithubApi';
import type { Patience } from './api/patience';
import type { GithubHostConfig } from './config';
import { GithubHost, type GithubHostOptions } from './GithubHost';

/** What hosts are made with. */
export interface HostParts {
  readonly integrations: ScmIntegrationRegistry;
  readonly logger: LoggerService;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A code host that asks GitHub with the app or token of its integration. */
export const createHost = (
  config: GithubHostConfig,
  parts: HostParts,
): GithubHost => new GithubHost(lookThroughOf(config, parts));

/** How a host is asked, and where. With patience it waits and tries again by itself. */
export function lookThroughOf(
  config: GithubHostConfig,
  {
    integrations,
    logger,
    now,
    patience,
  }: HostParts & { readonly patience?: Patience },
): GithubHostOptions {
  const integration = integrations.github.byHost(config.host);
  const apps = integration && new GithubAppCredentialsMux(integration.config);
  return {
    config,
    api: new GithubApi({
      config,
      credentials:
        DefaultGithubCredentialsProvider.fromIntegrations(integrations),
      now,
      patience,
    }),
    owners: async () => {
      const installations = await apps
        ?.getAllInstallations()
        .catch((error: unknown) => {
          throw tokenFailure(error, {
            host: config.host,
            isApp: true,
            now: now(),
          });
        });
      return (installations ?? []).flatMap(({ account }) =>
        account && 'login' in account && account.login ? account.login : [],
      );
    },
    onFailure: (repository, error) =>
      logger.warn(
        `\`${repository}\` could not be looked through: ${error instanceof Error ? error.message : 'unknown'}`,
      ),
  };
}

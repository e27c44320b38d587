import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  ScmIntegrations,
  type GithubIntegration,
} from '@backstage/integration';

/** Settings of one GitHub host. */
export interface GithubHostConfig {
  /** In lower case. */
  readonly host: string;
  /** Address of the API, without a slash at the end. */
  readonly apiBaseUrl: string;
  /** Any of them signs a delivery rightly; empty when none is configured. */
  readonly webhookSecrets: readonly string[];
  readonly checkName: string;
  /** Ids of the apps as which we come; empty with a token. */
  readonly appIds: readonly number[];
  /** `owner/name`; absent means all that the app is installed in. */
  readonly repositories?: readonly string[];
  readonly timeoutSeconds: number;
  /** Environments whose releases are asked about, in lower case; absent means all. */
  readonly environments?: readonly string[];
}

const KEY = 'aiGovernance.hosts.github';
const DEFAULT_CHECK_NAME = 'ai-governance';
const TIMEOUT_SECONDS = { default: 30, least: 1, most: 300 } as const;
const ENVIRONMENT = /^\S(.{0,98}\S)?$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/**
 * Reads `aiGovernance.hosts.github`; empty when there is none. Throws with the key and the next step when a host is named twice
 * or has no integration, and when a value is out of range.
 */
export function readGithubConfig(
  config: RootConfigService,
): readonly GithubHostConfig[] {
  const integrations = ScmIntegrations.fromConfig(config);
  const entries = config.getOptionalConfigArray(KEY) ?? [];
  const hosts = entries.map((entry, index): GithubHostConfig => {
    const at = `${KEY}[${index}]`;
    const host = entry.getString('host').toLowerCase();
    const integration = requireIntegration(integrations, host, at);
    const { apps = [], apiBaseUrl = '' } = integration.config;
    const own = entry.getOptionalString('webhookSecret');
    return {
      host,
      apiBaseUrl: apiBaseUrl.replace(/\/+$/, ''),
      webhookSecrets: own
        ? [own]
        : apps.flatMap(({ webhookSecret }) => webhookSecret || []),
      checkName: entry.getOptionalString('checkName') ?? DEFAULT_CHECK_NAME,
      appIds: apps.map(({ appId }) => Number(appId)),
      repositories: readRepositories(
        entry.getOptionalStringArray('repositories'),
        at,
      ),
      environments: readEnvironments(
        entry.getOptionalStringArray('environments'),
        at,
      ),
      timeoutSeconds: readTimeout(
        entry.getOptionalNumber('timeoutSeconds'),
        at,
      ),
    };
  });
  requireOnce(hosts.map(({ host }) => host));
  return hosts;
}

function requireIntegration(
  integrations: ScmIntegrations,
  host: string,
  at: string,
): GithubIntegration {
  const found = integrations.github.byHost(host);
  if (found) return found;
  throw new Error(
    `\`${at}.host\` is \`${host}\`, which \`integrations.github\` does not have; add it there with its app or token`,
  );
}

function readRepositories(
  given: readonly string[] | undefined,
  at: string,
): readonly string[] | undefined {
  const wrong = given?.find(name => !REPOSITORY.test(name));
  if (wrong === undefined) return given;
  throw new Error(
    `\`${at}.repositories\` holds \`${wrong}\`; expected names such as \`acme/checkout\``,
  );
}

function readEnvironments(
  given: readonly string[] | undefined,
  at: string,
): readonly string[] | undefined {
  const wrong = given?.find(name => !ENVIRONMENT.test(name));
  if (wrong === undefined) return given?.map(name => name.toLowerCase());
  throw new Error(
    `\`${at}.environments\` holds \`${wrong}\`; expected names of 1 to 100 characters, such as \`production\``,
  );
}

function readTimeout(given: number | undefined, at: string): number {
  const { default: usual, least, most } = TIMEOUT_SECONDS;
  const seconds = given ?? usual;
  if (seconds >= least && seconds <= most) return seconds;
  throw new Error(
    `\`${at}.timeoutSeconds\` is \`${seconds}\`; expected ${least} to ${most}`,
  );
}

function requireOnce(hosts: readonly string[]): void {
  const twice = hosts.find((host, index) => hosts.indexOf(host) !== index);
  if (twice === undefined) return;
  throw new Error(
    `\`${KEY}\` names \`${twice}\` twice; put its settings into one entry`,
  );
}

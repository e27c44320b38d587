import {
  readCodeHostSettings,
  SourceSettings,
  type CodeHostSettings,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { RootConfigService } from '@backstage/backend-plugin-api';

/** Settings of `aiGovernance.sources.gitlab`. */
export interface GitlabConfig {
  /** Where they stand. */
  readonly key: string;
  /** In lower case; repositories and logins carry it. */
  readonly host: string;
  /** Address of the API, without a slash at the end. */
  readonly baseUrl: string;
  readonly token: string;
  /** Secret token of the webhook. */
  readonly webhookSecret?: string;
  /** Key of the webhook's signing token. */
  readonly signingKey?: Buffer;
  /** Paths of groups, whose subgroups count too. */
  readonly groups: readonly string[];
  /** Paths of projects. */
  readonly projects: readonly string[];
  /** Accounts that are machines, in lower case. */
  readonly botUsernames: readonly string[];
  readonly timeoutSeconds: number;
  readonly meanings: CodeHostSettings;
}

/** Host of a GitLab that is not named. */
export const USUAL_HOST = 'gitlab.com';
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;
const SIGNING_TOKEN = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
const SIGNING_KEY_BYTES = 32;
const PATH = /^[\w.-]+(?:\/[\w.-]+)*$/;

const USUAL_NAMES = {
  bugLabels: ['bug', 'type::bug'],
  criticalLabels: ['critical', 'severity::1', 'priority::1'],
  incidentLabels: ['incident'],
  hotfixLabels: ['hotfix'],
  aiLabels: ['ai-assisted', 'ai-generated'],
  productionEnvironments: ['production', 'prod', 'live'],
} as const;

const USUAL_BOTS = ['dependabot', 'renovate', 'renovatebot'] as const;

/** Reads the settings; `undefined` without any. Throws with the key and the next step when one is missing or wrong. */
export function readGitlabConfig(
  root: RootConfigService,
): GitlabConfig | undefined {
  const settings = new SourceSettings(root, 'gitlab');
  if (!settings.areThere) return undefined;
  const host = readHost(settings);
  const groups = readPaths(settings, 'groups');
  const projects = readPaths(settings, 'projects');
  if (groups.length + projects.length === 0)
    throw new Error(
      `\`${settings.key}\` needs \`groups\` or \`projects\`; name what is to be read, such as \`acme\``,
    );
  return {
    key: settings.key,
    host,
    baseUrl: settings.baseUrl(`https://${host}/api/v4`),
    token: settings.required(
      'token',
      'make an access token with the scope `read_api`, as the README of the module says',
    ),
    webhookSecret: settings.text('webhookSecret')?.trim() || undefined,
    signingKey: readSigningKey(settings),
    groups,
    projects,
    botUsernames: [...USUAL_BOTS, ...settings.texts('botUsernames')].map(name =>
      name.trim().toLowerCase(),
    ),
    timeoutSeconds: settings.timeoutSeconds(),
    meanings: readCodeHostSettings(settings, USUAL_NAMES),
  };
}

/** `whsec_` and 32 bytes in base64; the message does not quote it. */
function readSigningKey(settings: SourceSettings): Buffer | undefined {
  const token = settings.text('webhookSigningToken')?.trim();
  if (!token) return undefined;
  const [, text = ''] = SIGNING_TOKEN.exec(token) ?? [];
  const key = Buffer.from(text, 'base64');
  if (key.length === SIGNING_KEY_BYTES) return key;
  throw new Error(
    `\`${settings.key}.webhookSigningToken\` is no signing token; expected \`whsec_\` and 32 bytes in base64, as GitLab shows it once when the webhook is made`,
  );
}

function readHost(settings: SourceSettings): string {
  const host = (settings.text('host') ?? USUAL_HOST).toLowerCase();
  if (HOST.test(host)) return host;
  throw new Error(
    `\`${settings.key}.host\` is \`${host}\`; expected a host such as \`${USUAL_HOST}\``,
  );
}

function readPaths(
  settings: SourceSettings,
  name: 'groups' | 'projects',
): readonly string[] {
  const paths = settings.texts(name);
  const wrong = paths.find(path => !PATH.test(path));
  if (wrong === undefined) return [...new Set(paths)];
  throw new Error(
    `\`${settings.key}.${name}\` holds \`${wrong}\`; expected paths such as \`acme/checkout\``,
  );
}

import { SourceSettings } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { RootConfigService } from '@backstage/backend-plugin-api';

/** Whose reports are read. */
export interface CopilotAccount {
  /** Below the API's address, such as `/orgs/acme`. */
  readonly path: string;
}

/** Settings of `aiGovernance.sources.copilot`. */
export interface CopilotConfig {
  readonly settings: string;
  readonly baseUrl: string;
  readonly token: string;
  /** At least one. */
  readonly accounts: readonly CopilotAccount[];
  /** Of the logins. */
  readonly host: string;
  /** `YYYY-MM-DD`; absent: the last 28 days. */
  readonly firstDay?: string;
  readonly hasTeams: boolean;
  readonly downloadHosts: readonly string[];
  readonly timeoutSeconds: number;
}

/** Host of GitHub's logins unless said otherwise. */
export const USUAL_HOST = 'github.com';
const SLUG = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** Reads the settings; `undefined` without any. Throws with the key and the next step when one is missing or wrong. */
export function readCopilotConfig(
  root: RootConfigService,
): CopilotConfig | undefined {
  const settings = new SourceSettings(root, 'copilot');
  if (!settings.areThere) return undefined;
  return {
    settings: settings.key,
    baseUrl: settings.baseUrl('https://api.github.com'),
    token: settings.required(
      'token',
      'make a token that may read Copilot metrics, as the README of the module says',
    ),
    accounts: readAccounts(settings),
    host: (settings.text('host') ?? USUAL_HOST).toLowerCase(),
    firstDay: settings.firstDay(),
    hasTeams: root.getOptionalBoolean(`${settings.key}.teams`) ?? false,
    downloadHosts: [
      'copilot-reports.github.com',
      ...settings.texts('downloadHosts'),
    ],
    timeoutSeconds: settings.timeoutSeconds(),
  };
}

function readAccounts(settings: SourceSettings): readonly CopilotAccount[] {
  const enterprise = settings.text('enterprise');
  const organizations = [...new Set(settings.texts('organizations'))];
  if ((enterprise === undefined) === (organizations.length === 0))
    throw new Error(
      `\`${settings.key}\` needs either \`enterprise\` or \`organizations\`; the same events are in the reports of both`,
    );
  const wrong = [enterprise ?? '', ...organizations].find(
    (slug, index) => !(index === 0 && slug === '') && !SLUG.test(slug),
  );
  if (wrong !== undefined)
    throw new Error(
      `\`${settings.key}\` names \`${wrong}\`; expected the slug of an enterprise or organization, such as \`acme\``,
    );
  return enterprise === undefined
    ? organizations.map(slug => ({ path: `/orgs/${slug}` }))
    : [{ path: `/enterprises/${enterprise}` }];
}

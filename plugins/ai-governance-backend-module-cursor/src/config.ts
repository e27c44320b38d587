import { SourceSettings } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { RootConfigService } from '@backstage/backend-plugin-api';

const KEYS = ['team', 'organization'] as const;
const FORMS = ['json', 'csv', 'off'] as const;

/** Settings of `aiGovernance.sources.cursor`. */
export interface CursorConfig {
  readonly settings: string;
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly keyOf: (typeof KEYS)[number];
  /** `YYYY-MM-DD`; absent: 30 days ago. */
  readonly firstDay?: string;
  readonly commits: (typeof FORMS)[number];
  /** In lower case. */
  readonly repositoryHost: string;
  readonly timeoutSeconds: number;
}

/** Host of repositories unless said otherwise. */
export const USUAL_HOST = 'github.com';

/** Reads the settings; `undefined` without any. Throws with the key and the next step when one is missing or wrong. */
export function readCursorConfig(
  root: RootConfigService,
): CursorConfig | undefined {
  const settings = new SourceSettings(root, 'cursor');
  if (!settings.areThere) return undefined;
  return {
    settings: settings.key,
    baseUrl: settings.baseUrl('https://api.cursor.com'),
    apiKey: settings.required(
      'apiKey',
      "make a key for the Admin API in the team's settings of Cursor",
    ),
    keyOf: settings.oneOf('keyOf', KEYS) ?? 'team',
    firstDay: settings.firstDay(),
    commits: settings.oneOf('commits', FORMS) ?? 'off',
    repositoryHost: (
      settings.text('repositoryHost') ?? USUAL_HOST
    ).toLowerCase(),
    timeoutSeconds: settings.timeoutSeconds(),
  };
}

import { SourceSettings } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { RootConfigService } from '@backstage/backend-plugin-api';

/** Settings of `aiGovernance.sources.claude-code`. */
export interface ClaudeCodeConfig {
  readonly settings: string;
  readonly baseUrl: string;
  readonly adminKey: string;
  /** `YYYY-MM-DD`; absent: 30 days ago. */
  readonly firstDay?: string;
  readonly timeoutSeconds: number;
}

/** Reads the settings; `undefined` without any. Throws with the key and the next step when one is missing or wrong. */
export function readClaudeCodeConfig(
  root: RootConfigService,
): ClaudeCodeConfig | undefined {
  const settings = new SourceSettings(root, 'claude-code');
  if (!settings.areThere) return undefined;
  return {
    settings: settings.key,
    baseUrl: settings.baseUrl('https://api.anthropic.com'),
    adminKey: settings.required(
      'adminKey',
      'make an admin key in the console of the organization',
    ),
    firstDay: settings.firstDay(),
    timeoutSeconds: settings.timeoutSeconds(),
  };
}

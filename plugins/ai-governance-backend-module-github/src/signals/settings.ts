import {
  readCodeHostSettings,
  SourceSettings,
  type CodeHostSettings,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { RootConfigService } from '@backstage/backend-plugin-api';

const USUAL = {
  bugLabels: ['bug'],
  criticalLabels: ['critical', 'severity: critical', 'priority: critical'],
  incidentLabels: ['incident'],
  hotfixLabels: ['hotfix'],
  aiLabels: ['ai-assisted', 'ai-generated'],
  productionEnvironments: ['production', 'prod', 'live'],
} as const;

/** Reads `aiGovernance.sources.github`. Throws with the key and the next step when a value is none that can be meant. */
export const readSignalSettings = (
  config: RootConfigService,
): CodeHostSettings =>
  readCodeHostSettings(new SourceSettings(config, 'github'), USUAL);

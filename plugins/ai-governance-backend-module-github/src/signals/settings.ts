import type { RootConfigService } from '@backstage/backend-plugin-api';

/** What labels, environments and checks mean in this organisation. All but checks in lower case. */
export interface SignalSettings {
  /** First day that is collected, `YYYY-MM-DD`; absent means a year before the first collection. */
  readonly firstDay?: string;
  readonly bugLabels: readonly string[];
  readonly criticalLabels: readonly string[];
  readonly incidentLabels: readonly string[];
  readonly hotfixLabels: readonly string[];
  readonly aiLabels: readonly string[];
  readonly productionEnvironments: readonly string[];
  /** Absent means those that GitHub requires on the default branch, from when it was first seen to. */
  readonly requiredChecks?: readonly string[];
}

const KEY = 'aiGovernance.sources.github';

const DEFAULTS = {
  bugLabels: ['bug'],
  criticalLabels: ['critical', 'severity: critical', 'priority: critical'],
  incidentLabels: ['incident'],
  hotfixLabels: ['hotfix'],
  aiLabels: ['ai-assisted', 'ai-generated'],
  productionEnvironments: ['production', 'prod', 'live'],
} as const;

/** Reads `aiGovernance.sources.github`. Throws with the key and the next step when a value is none that can be meant. */
export function readSignalSettings(config: RootConfigService): SignalSettings {
  const own = config.getOptionalConfig(KEY);
  const names = (key: keyof typeof DEFAULTS) =>
    (own?.getOptionalStringArray(key) ?? DEFAULTS[key]).map(name =>
      requireName(name, key).toLowerCase(),
    );
  return {
    firstDay: readDay(own?.getOptionalString('firstDay')),
    bugLabels: names('bugLabels'),
    criticalLabels: names('criticalLabels'),
    incidentLabels: names('incidentLabels'),
    hotfixLabels: names('hotfixLabels'),
    aiLabels: names('aiLabels'),
    productionEnvironments: names('productionEnvironments'),
    requiredChecks: own
      ?.getOptionalStringArray('requiredChecks')
      ?.map(name => requireName(name, 'requiredChecks')),
  };
}

function requireName(name: string, key: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= 100) return trimmed;
  throw new Error(
    `\`${KEY}.${key}\` holds a name of ${trimmed.length} characters; expected 1 to 100`,
  );
}

function readDay(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const at = /^\d{4}-\d\d-\d\d$/.test(day)
    ? new Date(`${day}T00:00:00.000Z`)
    : undefined;
  const isDay =
    at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  if (isDay) return day;
  throw new Error(
    `\`${KEY}.firstDay\` is \`${day}\`; expected a day such as \`2026-01-01\``,
  );
}

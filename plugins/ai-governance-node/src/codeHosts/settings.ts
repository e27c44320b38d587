import type { RootConfigService } from '@backstage/backend-plugin-api';

/** What labels, environments and checks mean in this organisation. All but checks in lower case. */
export interface CodeHostSettings {
  /** First day that is collected, `YYYY-MM-DD`; absent means a year before the first collection. */
  readonly firstDay?: string;
  readonly bugLabels: readonly string[];
  readonly criticalLabels: readonly string[];
  readonly incidentLabels: readonly string[];
  readonly hotfixLabels: readonly string[];
  readonly aiLabels: readonly string[];
  readonly productionEnvironments: readonly string[];
  /** Absent means those that the host requires on the default branch, from when it was first seen to. */
  readonly requiredChecks?: readonly string[];
}

/** Labels and environments that mean something unless the settings say otherwise, in lower case. */
export type UsualNames = Readonly<
  Record<
    | 'bugLabels'
    | 'criticalLabels'
    | 'incidentLabels'
    | 'hotfixLabels'
    | 'aiLabels'
    | 'productionEnvironments',
    readonly string[]
  >
>;

/** Reads the settings below a key, such as `aiGovernance.sources.github`. Throws with the key and the next step when a value is none that can be meant. */
export function readCodeHostSettings(
  config: RootConfigService,
  key: string,
  usual: UsualNames,
): CodeHostSettings {
  const own = config.getOptionalConfig(key);
  const names = (list: keyof UsualNames) =>
    (own?.getOptionalStringArray(list) ?? usual[list]).map(name =>
      requireName(name, `${key}.${list}`).toLowerCase(),
    );
  return {
    firstDay: readFirstDay(own?.getOptionalString('firstDay'), key),
    bugLabels: names('bugLabels'),
    criticalLabels: names('criticalLabels'),
    incidentLabels: names('incidentLabels'),
    hotfixLabels: names('hotfixLabels'),
    aiLabels: names('aiLabels'),
    productionEnvironments: names('productionEnvironments'),
    requiredChecks: own
      ?.getOptionalStringArray('requiredChecks')
      ?.map(name => requireName(name, `${key}.requiredChecks`)),
  };
}

function requireName(name: string, key: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= 100) return trimmed;
  throw new Error(
    `\`${key}\` holds a name of ${trimmed.length} characters; expected 1 to 100`,
  );
}

function readFirstDay(
  day: string | undefined,
  key: string,
): string | undefined {
  if (day === undefined) return undefined;
  const at = /^\d{4}-\d\d-\d\d$/.test(day)
    ? new Date(`${day}T00:00:00.000Z`)
    : undefined;
  const isDay =
    at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  if (isDay) return day;
  throw new Error(
    `\`${key}.firstDay\` is \`${day}\`; expected a day such as \`2026-01-01\``,
  );
}

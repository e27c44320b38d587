import type { SourceSettings } from '../settings';

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

/** Reads what labels, environments and checks mean. Throws with the key and the next step when a value is none that can be meant. */
export function readCodeHostSettings(
  settings: SourceSettings,
  usual: UsualNames,
): CodeHostSettings {
  const named = (list: string): readonly string[] =>
    settings
      .texts(list)
      .map(name => requireName(name, `${settings.key}.${list}`));
  const labels = (list: keyof UsualNames): readonly string[] =>
    settings.has(list)
      ? named(list).map(name => name.toLowerCase())
      : usual[list];
  return {
    firstDay: settings.firstDay(),
    bugLabels: labels('bugLabels'),
    criticalLabels: labels('criticalLabels'),
    incidentLabels: labels('incidentLabels'),
    hotfixLabels: labels('hotfixLabels'),
    aiLabels: labels('aiLabels'),
    productionEnvironments: labels('productionEnvironments'),
    requiredChecks: settings.has('requiredChecks')
      ? named('requiredChecks')
      : undefined,
  };
}

function requireName(name: string, key: string): string {
  const trimmed = name.trim();
  if (trimmed !== '' && trimmed.length <= 100) return trimmed;
  throw new Error(
    `\`${key}\` holds a name of ${trimmed.length} characters; expected 1 to 100`,
  );
}

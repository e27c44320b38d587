import { checkPattern } from '@ai-enablement/governance-core';
import { DetectorSettingsError, type SettingsIssue } from './errors';
import { compileRe2, PatternRefused } from './re2/linearPattern';
import type { DataPattern, DetectorSettings } from './types';

/** Ids of built-in detectors, which patterns cannot take. */
export const BUILT_IN = [
  'secretlint',
  'gitleaks',
  'payment-card',
  'iban',
  'phone-number',
  'email-list',
  'national-id',
] as const;

/** Throws `DetectorSettingsError` with everything that is wrong with patterns and numbers. Rule files are checked when they are read. */
export function checkSettings(settings: DetectorSettings): void {
  const issues = [
    ...checkEmailList(settings.emailListAtLeast),
    ...settings.patterns.flatMap((pattern, at) =>
      checkDataPattern(pattern, `patterns[${at}]`),
    ),
    ...repeatedIds(settings.patterns),
  ];
  if (issues.length > 0) throw new DetectorSettingsError(issues);
}

const checkEmailList = (count: number): readonly SettingsIssue[] =>
  Number.isInteger(count) && count >= 1
    ? []
    : [
        {
          path: 'emailListAtLeast',
          message: `expected a whole number from 1 on, got \`${count}\``,
        },
      ];

function checkDataPattern(
  { id, pattern, ignorePaths = [] }: DataPattern,
  path: string,
): readonly SettingsIssue[] {
  const issues: SettingsIssue[] = [];
  const complain = (key: string, message: string) =>
    issues.push({ path: `${path}.${key}`, message });
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
    complain('id', 'expected letters, digits, dots, dashes and underscores');
  if (BUILT_IN.some(builtIn => builtIn === id))
    complain('id', `\`${id}\` is a built-in detector; choose another id`);
  const refusal = refusalOf(pattern);
  if (refusal) complain('pattern', refusal);
  ignorePaths.forEach((glob, at) => {
    const issue = checkPattern(glob);
    if (issue) complain(`ignorePaths[${at}]`, issue.message);
  });
  return issues;
}

/** The cause without the pattern: it may hold a code name. */
function refusalOf(pattern: string): string | undefined {
  try {
    return compileRe2(pattern).test('')
      ? 'matches the empty text, so it would be found everywhere; make some part of it obligatory'
      : undefined;
  } catch (error) {
    if (!(error instanceof PatternRefused)) throw error;
    return `is not an RE2 pattern: ${error.message}; look-around and back-references do not exist there`;
  }
}

function repeatedIds(
  patterns: readonly DataPattern[],
): readonly SettingsIssue[] {
  const ids = patterns.map(({ id }) => id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [
          {
            path: `patterns[${at}].id`,
            message: `\`${id}\` is the id of an earlier pattern; choose another`,
          },
        ]
      : [],
  );
}

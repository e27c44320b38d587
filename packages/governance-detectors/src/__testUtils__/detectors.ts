import { createDetectors } from '../createDetectors';
import type { DetectorSettings, Finding } from '../types';

/** Settings under which every built-in detector looks, and nothing else. */
export const settings = (
  changes: Partial<DetectorSettings> = {},
): DetectorSettings => ({
  neverShare: ['credentials', 'customerData'],
  off: [],
  patterns: [],
  gitleaks: [],
  emailListAtLeast: 5,
  ...changes,
});

/** What findings say in one line each: rule and place. */
export const inBrief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ rule, line, column, endLine, endColumn }) =>
      `${rule} ${line}:${column}-${endLine}:${endColumn}`,
  );

/** A function that tells which rules find something in a text. */
export function rulesOver(
  changes: Partial<DetectorSettings> = {},
): (text: string, path?: string) => Promise<readonly string[]> {
  const detectors = createDetectors(settings(changes));
  return async (text, path = 'src/file.ts') => {
    const { findings } = await detectors.find({ path, text });
    return findings.map(({ rule }) => rule);
  };
}

/** A function that tells which parts of a text a detector takes for values. */
export function valuesOver(
  rule: string,
  changes: Partial<DetectorSettings> = {},
): (text: string, path?: string) => Promise<readonly string[]> {
  const detectors = createDetectors(settings(changes));
  return async (text, path = 'src/file.ts') => {
    const { findings } = await detectors.find({ path, text });
    const lines = text.split('\n');
    return findings
      .filter(finding => finding.rule === rule)
      .map(({ line, column, endColumn }) =>
        (lines[line - 1] ?? '').slice(column - 1, endColumn - 1),
      );
  };
}

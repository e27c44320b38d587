import { detectorPolicy, type DetectorPolicy } from '../dataHandling';
import type { Policy } from '../types';
import { lintError, lintWarning, type LintFinding } from './lint/lintFinding';

/** Something about the settings of detectors, at a place in them. */
export interface DetectorComment {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Says what is wrong with the settings of detectors. Given from outside, because only who has the detectors knows: core reads no
 * rule files and compiles no patterns of data.
 */
export type CheckDetectors = (policy: DetectorPolicy) => {
  readonly errors: readonly DetectorComment[];
  readonly warnings: readonly DetectorComment[];
};

/** What detectors say about a document's `dataHandling`: `policy.invalidDetector`, or `policy.idleDetector` as a warning. */
export function detectorIssues(
  policy: Policy,
  check: CheckDetectors | undefined,
): readonly LintFinding[] {
  if (check === undefined) return [];
  const { errors, warnings } = check(detectorPolicy(policy));
  return [
    ...errors.map(({ path, message }) =>
      lintError('policy.invalidDetector', placeOf(path), message),
    ),
    ...warnings.map(({ path, message }) =>
      lintWarning('policy.idleDetector', placeOf(path), message),
    ),
  ];
}

/** A document has one text of rules, not a list. */
const placeOf = (path: DetectorComment['path']) => [
  'dataHandling',
  ...(path[0] === 'gitleaks' ? ['gitleaks'] : path),
];

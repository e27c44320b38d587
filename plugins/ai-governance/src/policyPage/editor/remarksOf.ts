import type { Remark } from '../../editor/editorText';
import type { Checks } from './useChecks';

/** Faults, and what is probably not meant, at their lines. */
export function issueRemarks({ issues }: Checks): readonly Remark[] {
  return [
    ...issues.errors.map(issue => ({ ...issue, severity: 'error' as const })),
    ...issues.warnings.map(issue => ({
      ...issue,
      severity: 'warning' as const,
    })),
  ];
}

/** What is remarked in the text: faults, what is probably not meant, and cases that fail, at their lines. */
export function remarksOf(checks: Checks): readonly Remark[] {
  const failing = checks.cases?.filter(({ hasPassed }) => !hasPassed) ?? [];
  return [
    ...issueRemarks(checks),
    ...failing.map(({ line, name, failures }) => ({
      severity: 'error' as const,
      message: [name, ...failures].join('\n'),
      ...(line === undefined ? {} : { line }),
    })),
  ];
}

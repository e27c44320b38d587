import type { Checks } from './useChecks';
import type { Remark } from './editorText';

/** What is remarked in the text: faults, what is probably not meant, and cases that fail, at their lines. */
export function remarksOf({ issues, cases }: Checks): readonly Remark[] {
  const failing = cases?.filter(({ hasPassed }) => !hasPassed) ?? [];
  return [
    ...issues.errors.map(issue => ({ ...issue, severity: 'error' as const })),
    ...issues.warnings.map(issue => ({
      ...issue,
      severity: 'warning' as const,
    })),
    ...failing.map(({ line, name, failures }) => ({
      severity: 'error' as const,
      message: [name, ...failures].join('\n'),
      ...(line === undefined ? {} : { line }),
    })),
  ];
}

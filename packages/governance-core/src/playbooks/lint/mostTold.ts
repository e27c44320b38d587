import type { PlaybookFinding } from './lintTypes';

/** Nobody reads more of one kind in one file, and finding out what was meant costs. */
export const MOST_TOLD = 20;

/** The first findings of each kind in each file, and how many more there are. */
export function mostTold(
  findings: readonly PlaybookFinding[],
): readonly PlaybookFinding[] {
  const kinds = new Map<string, PlaybookFinding[]>();
  for (const finding of findings) {
    const kind = `${finding.file} ${finding.code} ${finding.severity}`;
    const group = kinds.get(kind);
    if (group) group.push(finding);
    else kinds.set(kind, [finding]);
  }
  return [...kinds.values()].flatMap(group => {
    const next = group[MOST_TOLD];
    if (!next) return group;
    const message = `${group.length - MOST_TOLD} more of this kind stand from here on; expected none`;
    return [...group.slice(0, MOST_TOLD), { ...next, message }];
  });
}

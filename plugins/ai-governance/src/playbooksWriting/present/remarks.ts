import type {
  ErrorIssue,
  PlaybookFinding,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PLAYBOOK_FILE } from '@ai-enablement/governance-core';
import type { IssueLine } from '../../drafts/submission/useSubmission';
import type { Remark } from '../../editor/editorText';
import { fileLines } from './fileLines';

/** What was found in a playbook, at the lines of its one text: errors first, each group from top to bottom. */
export function remarksOf(
  text: string,
  findings: readonly PlaybookFinding[],
): readonly Remark[] {
  const lineOf = fileLines(text);
  const remarks = findings.map(({ severity, message, file, line }): Remark => {
    const at = lineOf(file, line);
    return {
      severity,
      message,
      ...(at === undefined ? {} : { line: at }),
      ...(file === PLAYBOOK_FILE ? {} : { file }),
    };
  });
  return remarks.toSorted(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0),
  );
}

const rank = ({ severity }: Remark): number => (severity === 'error' ? 0 : 1);

/** Issues of a refused playbook at their lines; where the path of one names a file of the folder, its line is one of that file. */
export function issueLines(
  text: string,
  issues: readonly ErrorIssue[],
): readonly IssueLine[] {
  const lineOf = fileLines(text);
  return issues
    .map(({ path = '', line, message }): IssueLine => {
      const at = lineOf(path, line) ?? line;
      return at === undefined ? { message } : { line: at, message };
    })
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

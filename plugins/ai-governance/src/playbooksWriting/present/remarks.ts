import type {
  ErrorIssue,
  PlaybookFinding,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PLAYBOOK_FILE } from '@ai-enablement/governance-core';
import type { IssueLine } from '../../drafts/submission/useSubmission';
import type { Remark } from '../../editor/editorText';
import { fileLines } from './fileLines';

/** What was found in a folder, at the lines of its one text, of which `first` is the first file: errors first, each group from top to bottom. */
export function remarksOf(
  text: string,
  findings: readonly Pick<
    PlaybookFinding,
    'severity' | 'message' | 'file' | 'line'
  >[],
  first: string = PLAYBOOK_FILE,
): readonly Remark[] {
  const lineOf = fileLines(text, first);
  const remarks = findings.map(({ severity, message, file, line }): Remark => {
    const at = lineOf(file, line);
    return {
      severity,
      message,
      ...(at === undefined ? {} : { line: at }),
      ...(file === first ? {} : { file }),
    };
  });
  return remarks.toSorted(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0),
  );
}

const rank = ({ severity }: Remark): number => (severity === 'error' ? 0 : 1);

/** Issues of a refused folder at their lines; where the path of one names a file of the folder, its line is one of that file. */
export function issueLines(
  text: string,
  issues: readonly ErrorIssue[],
  first: string = PLAYBOOK_FILE,
): readonly IssueLine[] {
  const lineOf = fileLines(text, first);
  return issues
    .map(({ path = '', line, message }): IssueLine => {
      const at = lineOf(path, line) ?? line;
      return at === undefined ? { message } : { line: at, message };
    })
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

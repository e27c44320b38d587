import type {
  ErrorIssue,
  TrainingFinding,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { IssueLine } from '../../drafts/submission/useSubmission';
import type { Remark } from '../../editor/editorText';
import { issueLines, remarksOf } from '../../playbooksWriting/present/remarks';

/** The file with which the text of a training path begins. */
export const PATH_FILE = 'PATH.yaml';

/** What was found in a training path, at the lines of its one text. */
export const pathRemarks = (
  text: string,
  findings: readonly TrainingFinding[],
): readonly Remark[] => remarksOf(text, findings, PATH_FILE);

/** Issues of a refused path at their lines. */
export const pathIssueLines = (
  text: string,
  issues: readonly ErrorIssue[],
): readonly IssueLine[] => issueLines(text, issues, PATH_FILE);

const FILE = /^=== file: .+ ===\r?$/;

/**
 * The text of a path with another version in its first file, everything else as it was. A first file without a version gets the
 * line at its end.
 */
export function withPathVersion(text: string, version: string): string {
  const lines = text.split('\n');
  const mark = lines.findIndex(line => FILE.test(line));
  const end = mark < 0 ? lines.length : mark;
  const at = lines.findIndex(
    (line, index) => index < end && /^version[ \t]*:/.test(line),
  );
  if (at < 0)
    return lines.toSpliced(end, 0, `version: '${version}'`).join('\n');
  const [, rest = ''] =
    /^version[ \t]*:[ \t]*(?:'[^']*'|"[^"]*"|[^\s#]*)(.*)$/s.exec(
      lines[at] ?? '',
    ) ?? [];
  return lines.with(at, `version: '${version}'${rest}`).join('\n');
}

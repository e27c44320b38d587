import { plural, type Issue } from '@ai-enablement/governance-core';
import type { LintedFile } from '../../policy/lintPolicies';
import { escapeText } from '../escapeText';
import { lintSummary } from '../lintReport';
import type { Terminal } from '../terminal';

/** One line for each fault, as editors and CI read them: `file:line:column: error: …`; then the sums. */
export function renderLint(
  files: readonly LintedFile[],
  terminal: Terminal,
): string {
  const lines = files.flatMap(({ file, errors, warnings }) => [
    ...errors.map(issue =>
      lineOf(issue, { file, word: terminal.paint('bad', 'error'), terminal }),
    ),
    ...warnings.map(issue =>
      lineOf(issue, {
        file,
        word: terminal.paint('caution', 'warning'),
        terminal,
      }),
    ),
  ]);
  const { errors, warnings } = lintSummary(files);
  const sums = `${plural(files.length, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  const verdict = errors > 0 ? 'bad' : 'good';
  return `${[...lines, ...(lines.length > 0 ? [''] : []), terminal.paint(verdict, sums)].join('\n')}\n`;
}

function lineOf(
  { line = 1, column = 1, path, message, code }: Issue,
  {
    file,
    word,
    terminal,
  }: {
    readonly file: string;
    readonly word: string;
    readonly terminal: Terminal;
  },
): string {
  const place = `${escapeText(file)}:${line}:${column}`;
  const at = path
    ? ` ${terminal.paint('quiet', `at ${escapeText(path)}`)}`
    : '';
  return `${place}: ${word}: ${terminal.text(message)}${at} ${terminal.paint('quiet', `[${code}]`)}`;
}

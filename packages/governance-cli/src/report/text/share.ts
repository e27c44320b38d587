import { plainWords, plural } from '@ai-enablement/governance-core';
import type { ShareReport } from '../shareReport';
import type { Terminal } from '../terminal';
import { startPage } from './page';

/** What must not be shared in a text, for people. */
export function renderShare(
  { path, findings, problems, isRedacted = false }: ShareReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  const { paint } = terminal;
  if (findings.length === 0 && problems.length === 0) {
    page.raw(paint('good', 'Nothing found that must not be shared.'));
    return page.toString();
  }
  if (findings.length > 0)
    page.heading(
      isRedacted
        ? `Taken out (${findings.length})`
        : `Must not be shared (${findings.length})`,
    );
  for (const { line, column, title, context, fix, ...finding } of findings) {
    page.item(
      `\`${path}:${line}:${column}\`: ${title} (${plainWords(finding.class)})`,
      isRedacted ? { mark: '~', tone: 'caution' } : { mark: '✕', tone: 'bad' },
    );
    if (isRedacted) continue;
    page.fields(
      [
        ['line', context.trim()],
        ['fix', fix],
      ],
      '    ',
    );
  }
  for (const { rule, message } of problems)
    page.item(`not looked through to the end by \`${rule}\`: ${message}`, {
      mark: '!',
      tone: 'bad',
    });
  if (!isRedacted) {
    page.blank();
    page.paragraph(
      `Do not share it as it is: ${plural(findings.length + problems.length, 'reason')}. \`ai-governance share redact\` takes out what was found.`,
    );
  }
  return page.toString();
}

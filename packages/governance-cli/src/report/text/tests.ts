import { plural, type CaseResult } from '@ai-enablement/governance-core';
import type { TestedFile, TestedPolicy } from '../../policy/testPolicy';
import { escapeText } from '../escapeText';
import type { Terminal } from '../terminal';
import { testsSummary } from '../testsReport';
import { startPage, type Page } from './page';

const STYLE = {
  passed: { mark: '✓', tone: 'good' },
  failed: { mark: '✕', tone: 'bad' },
  error: { mark: '!', tone: 'caution' },
} as const;

/** A table of all cases with the differences of those that failed, and the sums. */
export function renderTests(
  tested: readonly TestedPolicy[],
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  for (const { policy, title, files } of tested) {
    page.heading(`${title} (${policy})`);
    if (files.length === 0)
      page.paragraph(
        'This policy has no cases, so nothing is proven; add some under `cases`.',
        '  ',
      );
    for (const file of files)
      showFile(page, file, { isOwn: file.file === policy });
  }
  const summary = testsSummary(tested);
  page.blank();
  page.raw(
    terminal.paint(
      summary.isGood ? 'good' : 'bad',
      [
        `${summary.passed} passed`,
        `${summary.failed} failed`,
        ...(summary.errors > 0
          ? [
              `${plural(summary.errors, 'case')} wrong in ${summary.errors === 1 ? 'itself' : 'themselves'}`,
            ]
          : []),
      ].join(', '),
    ),
  );
  return page.toString();
}

function showFile(
  page: Page,
  { file, cases }: TestedFile,
  { isOwn }: { readonly isOwn: boolean },
): void {
  if (!isOwn) page.raw(`  ${page.terminal.paint('quiet', escapeText(file))}`);
  for (const result of cases) showCase(page, result, file);
}

function showCase(page: Page, result: CaseResult, file: string): void {
  page.item(result.name, STYLE[result.status]);
  if (result.status === 'passed') return;
  if (result.status === 'error') {
    for (const problem of result.problems) page.paragraph(problem, '    - ');
  } else {
    for (const { field, expected, got } of result.differences) {
      page.fields(
        [
          [field, `expected ${expected}`],
          ['', `got ${got}`],
        ],
        '    ',
      );
    }
  }
  page.aside([`${file}:${result.line ?? 1}`]);
}

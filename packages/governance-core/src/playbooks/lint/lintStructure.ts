import { quoteValue } from '../../shared/document/documentPath';
import { PLAYBOOK_FILE } from '../format/fileIssues';
import { headingsOf, lineOf, nodesOf } from '../markdown';
import type { PlaybookFinding, PlaybookLint, ReadFile } from './lintTypes';

/** A page reads as it is meant: no HTML, which is not shown, headings below the title, and in a checklist something to tick. */
export const lintStructure: PlaybookLint = ({ playbook, markdown }) => [
  ...markdown.flatMap(file => [...htmlIn(file), ...titlesIn(file)]),
  ...(playbook.kind === 'checklist' && !hasItems(markdown)
    ? [
        {
          severity: 'error' as const,
          code: 'playbooks.emptyChecklist',
          message:
            'the checklist has nothing to tick; expected lines that begin with `- [ ]`',
          file: PLAYBOOK_FILE,
        },
      ]
    : []),
];

const htmlIn = (file: ReadFile): readonly PlaybookFinding[] =>
  [...nodesOf(file.root)].flatMap(node =>
    node.type === 'html'
      ? [
          {
            severity: 'error',
            code: 'playbooks.rawHtml',
            message: `the HTML ${quoteValue(node.value)} is not shown to readers, but agents read it; expected Markdown`,
            file: file.path,
            line: lineOf(node) + file.lineOffset,
          },
        ]
      : [],
  );

const titlesIn = (file: ReadFile): readonly PlaybookFinding[] =>
  file.path === PLAYBOOK_FILE
    ? headingsOf(file.root)
        .filter(({ depth }) => depth === 1)
        .map(({ text, line }) => ({
          severity: 'warning',
          code: 'playbooks.secondTitle',
          message: `the heading ${quoteValue(text)} stands beside the title of the playbook; expected headings from \`##\` on`,
          file: file.path,
          line: line + file.lineOffset,
        }))
    : [];

const hasItems = (files: readonly ReadFile[]): boolean =>
  files.some(({ root }) =>
    [...nodesOf(root)].some(
      node => node.type === 'listItem' && typeof node.checked === 'boolean',
    ),
  );

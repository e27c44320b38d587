import { quoteValue } from '../../shared/document/documentPath';
import { lineOf, nodesOf, textOf, type MarkdownNode } from '../markdown';
import type { PlaybookFinding, PlaybookLint, ReadFile } from './lintTypes';

/** Markdown has places that no page shows: agents read them, reviewers do not. */
export const lintHiddenText: PlaybookLint = ({ markdown }) =>
  markdown.flatMap(file => {
    const nodes = [...nodesOf(file.root)];
    return [
      ...unusedDefinitions(nodes),
      ...nodes.flatMap(behindFences),
      ...nodes.flatMap(besideTables),
    ].map(hidden => findingOf(hidden, file));
  });

interface Hidden {
  readonly node: MarkdownNode;
  /** What it is, as the beginning of a sentence. */
  readonly what: string;
  readonly hint: string;
}

/** `[//]: # (text)` and `[^1]: text` to which nothing refers, and what is defined once more. */
function unusedDefinitions(nodes: readonly MarkdownNode[]): readonly Hidden[] {
  const used = new Set(
    nodes.flatMap(node =>
      'identifier' in node && node.type.endsWith('Reference')
        ? [nameOf(node)]
        : [],
    ),
  );
  return nodes.flatMap(node => {
    const isDefinition =
      node.type === 'definition' || node.type === 'footnoteDefinition';
    // Of several with one name the first is shown
    if (!isDefinition || used.delete(nameOf(node))) return [];
    const shown = `[${node.identifier}]`;
    return [
      {
        node,
        what: `the definition ${quoteValue(shown)}`,
        hint: 'a link or a footnote that uses it',
      },
    ];
  });
}

/** Footnotes and links have names of their own. */
const nameOf = (node: { type: string; identifier: string }): string =>
  `${node.type.startsWith('footnote') ? '^' : ''}${node.identifier}`;

const behindFences = (node: MarkdownNode): readonly Hidden[] =>
  node.type === 'code' && node.meta
    ? [
        {
          node,
          what: `the text ${quoteValue(node.meta)} behind the language of a code block`,
          hint: 'it before the block',
        },
      ]
    : [];

/** Cells beyond those of the table's head. */
function besideTables(node: MarkdownNode): readonly Hidden[] {
  if (node.type !== 'table') return [];
  const columns = node.children[0]?.children.length ?? 0;
  return node.children.flatMap(row =>
    row.children.slice(columns).map(cell => ({
      node: row,
      what: `the cell ${quoteValue(textOf(cell))}, for which the table has no column,`,
      hint: 'as many cells as the head has',
    })),
  );
}

const findingOf = (
  { node, what, hint }: Hidden,
  { path, lineOffset }: ReadFile,
): PlaybookFinding => ({
  severity: 'error',
  code: 'playbooks.hiddenText',
  message: `${what} is not shown to readers, but agents read it; expected ${hint}`,
  file: path,
  line: lineOf(node) + lineOffset,
});

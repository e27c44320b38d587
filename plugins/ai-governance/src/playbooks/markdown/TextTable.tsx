import type { MarkdownNode } from '@ai-enablement/governance-core';
import shared from '../../shared/shared.module.css';
import { Inlines } from './Inlines';
import styles from './markdown.module.css';

type TableNode = Extract<MarkdownNode, { type: 'table' }>;

/** A table of a text; its first row names the columns. */
export function TextTable({
  node,
  depth,
}: {
  readonly node: TableNode;
  readonly depth: number;
}) {
  const [head, ...rows] = node.children;
  const cells = (row: TableNode['children'][number], Cell: 'th' | 'td') =>
    row.children.map((cell, index) => (
      <Cell
        key={index}
        scope={Cell === 'th' ? 'col' : undefined}
        data-align={node.align?.[index] ?? undefined}
      >
        <Inlines nodes={cell.children} depth={depth + 1} />
      </Cell>
    ));
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.table}`}>
        <thead>{head && <tr>{cells(head, 'th')}</tr>}</thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

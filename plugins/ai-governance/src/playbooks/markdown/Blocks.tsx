import { lineOf, type MarkdownNode } from '@ai-enablement/governance-core';
import { CodeBlock } from './CodeBlock';
import { Footnote } from './Footnotes';
import { Heading } from './Heading';
import { Inlines } from './Inlines';
import styles from './markdown.module.css';
import { TaskItem } from './TaskItem';
import { TextTable } from './TextTable';
import { isTooDeep, TooDeep } from './TooDeep';

type ListNode = Extract<MarkdownNode, { type: 'list' }>;
type ItemNode = ListNode['children'][number];

interface NodesProps {
  readonly nodes: readonly MarkdownNode[];
  /** How many parts these lie within. */
  readonly depth: number;
}

/** Parts of a text one below the other. */
export function Blocks({ nodes, depth }: NodesProps) {
  return (
    <>
      {nodes.map((node, index) =>
        isTooDeep(depth) ? (
          <TooDeep key={index} node={node} />
        ) : (
          <Block key={index} node={node} depth={depth} />
        ),
      )}
    </>
  );
}

/** One part. HTML has none here, on purpose: it is not shown. */
function Block({
  node,
  depth,
}: {
  readonly node: MarkdownNode;
  readonly depth: number;
}) {
  switch (node.type) {
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <Inlines nodes={node.children} depth={depth + 1} />
        </p>
      );
    case 'heading':
      return (
        <Heading node={node}>
          <Inlines nodes={node.children} depth={depth + 1} />
        </Heading>
      );
    case 'blockquote':
      return (
        <blockquote className={styles.quote}>
          <Blocks nodes={node.children} depth={depth + 1} />
        </blockquote>
      );
    case 'list':
      return <ItemList node={node} depth={depth} />;
    case 'code':
      return <CodeBlock language={node.lang ?? undefined} code={node.value} />;
    case 'table':
      return <TextTable node={node} depth={depth} />;
    case 'thematicBreak':
      return <hr className={styles.rule} />;
    case 'footnoteDefinition':
      return (
        <Footnote name={node.identifier}>
          <Blocks nodes={node.children} depth={depth + 1} />
        </Footnote>
      );
    default:
      return null;
  }
}

/** A list of a text, numbered or not; its items may be there to tick. */
function ItemList({
  node,
  depth,
}: {
  readonly node: ListNode;
  readonly depth: number;
}) {
  const items = node.children.map((item, index) => (
    <Item key={index} item={item} depth={depth + 1} />
  ));
  return node.ordered ? (
    <ol start={node.start ?? undefined} className={styles.list}>
      {items}
    </ol>
  ) : (
    <ul className={styles.list}>{items}</ul>
  );
}

function Item({
  item,
  depth,
}: {
  readonly item: ItemNode;
  readonly depth: number;
}) {
  const [first, ...others] = item.children;
  const isTask = typeof item.checked === 'boolean';
  // The words of an item stand in its line, without a paragraph of their own.
  const words = first?.type === 'paragraph' && (
    <Inlines nodes={first.children} depth={depth + 1} />
  );
  const rest = (
    <Blocks nodes={words ? others : item.children} depth={depth + 1} />
  );
  if (!isTask)
    return (
      <li>
        {words}
        {rest}
      </li>
    );
  return (
    <TaskItem line={lineOf(item)} isDone={item.checked === true} words={words}>
      {rest}
    </TaskItem>
  );
}

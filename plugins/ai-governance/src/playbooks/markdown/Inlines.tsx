import type { MarkdownNode } from '@ai-enablement/governance-core';
import shared from '../../shared/shared.module.css';
import { FootnoteMark } from './Footnotes';
import { MarkdownImage } from './MarkdownImage';
import { MarkdownLink } from './MarkdownLink';
import { useSurroundings } from './MarkdownContext';
import { isTooDeep, TooDeep } from './TooDeep';
import { VisibleText } from '../../shared/VisibleText';

interface NodesProps {
  readonly nodes: readonly MarkdownNode[];
  readonly depth: number;
}

/** Parts of a line. */
export function Inlines({ nodes, depth }: NodesProps) {
  return (
    <>
      {nodes.map((node, index) =>
        isTooDeep(depth) ? (
          <TooDeep key={index} node={node} />
        ) : (
          <Inline key={index} node={node} depth={depth} />
        ),
      )}
    </>
  );
}

function Inline({
  node,
  depth,
}: {
  readonly node: MarkdownNode;
  readonly depth: number;
}) {
  const { document } = useSurroundings();
  const within = 'children' in node && (
    <Inlines nodes={node.children} depth={depth + 1} />
  );
  switch (node.type) {
    case 'text':
      return <VisibleText>{node.value}</VisibleText>;
    case 'inlineCode':
      return (
        <code className={shared.code}>
          <VisibleText>{node.value}</VisibleText>
        </code>
      );
    case 'emphasis':
      return <em>{within}</em>;
    case 'strong':
      return <strong>{within}</strong>;
    case 'delete':
      return <del>{within}</del>;
    case 'break':
      return <br />;
    case 'link':
      return <MarkdownLink url={node.url}>{within}</MarkdownLink>;
    case 'linkReference':
      return (
        <MarkdownLink url={document.addresses.get(node.identifier) ?? ''}>
          {within}
        </MarkdownLink>
      );
    case 'image':
      return <MarkdownImage url={node.url} alt={node.alt ?? ''} />;
    case 'imageReference':
      return (
        <MarkdownImage
          url={document.addresses.get(node.identifier) ?? ''}
          alt={node.alt ?? ''}
        />
      );
    case 'footnoteReference':
      return <FootnoteMark name={node.identifier} />;
    default:
      // HTML among them, on purpose: it is not shown.
      return null;
  }
}

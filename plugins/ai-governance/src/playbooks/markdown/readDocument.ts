import {
  headingsOf,
  nodesOf,
  readMarkdown,
  type MarkdownNode,
} from '@ai-enablement/governance-core';

/** A text that was read, with what its parts need to know of one another. */
export interface MarkdownDocument {
  readonly text: string;
  readonly root: MarkdownNode;
  /** What a link within the page names, of each heading. */
  readonly anchors: ReadonlyMap<MarkdownNode, string>;
  /** Where links by reference go, by the names of the references; the first of a name holds. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Footnotes in the order in which they stand, by their names; counted from 1. */
  readonly footnotes: ReadonlyMap<string, number>;
}

/** Reads a text with core's parser, so that what is shown is what was checked before it was published. */
export function readDocument(text: string): MarkdownDocument {
  const root = readMarkdown(text);
  const nodes = [...nodesOf(root)];
  const headings = headingsOf(root);
  const addresses = new Map<string, string>();
  const footnotes = new Map<string, number>();
  for (const node of nodes) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, footnotes.size + 1);
  }
  return {
    text,
    root,
    anchors: new Map(
      nodes
        .filter(({ type }) => type === 'heading')
        .map((node, index) => [node, headings[index]?.anchor ?? '']),
    ),
    addresses,
    footnotes,
  };
}

import type { Content, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A node of a Markdown tree. */
export type MarkdownNode = Root | Content;

/**
 * Reads GitHub-flavoured Markdown as a tree, with the parser of the pages that show it, so that what is checked is what is
 * shown. Total: every text is Markdown.
 */
export const readMarkdown = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });

/** Every node of a tree, in the order of the text. */
export function* nodesOf(root: MarkdownNode): Generator<MarkdownNode> {
  // A list of what is to come instead of recursion: texts nest deeper than functions may.
  const rest: MarkdownNode[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    yield node;
    if ('children' in node)
      for (const child of node.children.toReversed()) rest.push(child);
  }
}

/** Words of a node as they are read, without marks. */
export const textOf = (node: MarkdownNode): string =>
  [...nodesOf(node)]
    .map(each =>
      each.type === 'text' || each.type === 'inlineCode' ? each.value : '',
    )
    .join('');

/** Line of a node in the text, from 1 on. */
export const lineOf = (node: MarkdownNode): number =>
  node.position?.start.line ?? 1;

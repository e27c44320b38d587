import { linkTarget, nodesOf, readMarkdown } from '../markdown';
import type { MarkdownNode } from '../markdown';
import { portalPage } from './portalPage';

/** Where a rewritten text will stand. */
export interface RewriteContext {
  readonly portalUrl?: string;
  /** New place of a file of the playbook's folder, as a link from the text; the same place when absent. */
  readonly fileLink?: (path: string) => string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A Markdown text as it can stand in a repository: links into the portal become its addresses or plain words, images and unsafe
 * links their words, and a mention of a file is only a word.
 */
export function rewriteMarkdown(text: string, context: RewriteContext): string {
  const edits = [...nodesOf(readMarkdown(text))]
    .flatMap(node => editsOf(node, { text, context }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let end = 0;
  for (const edit of edits) {
    if (edit.start < end) continue;
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

interface Place {
  readonly text: string;
  readonly context: RewriteContext;
}

function editsOf(
  node: MarkdownNode,
  { text, context }: Place,
): readonly Edit[] {
  const { start, end } = offsetsOf(node);
  if (node.type === 'image' || node.type === 'imageReference')
    return [{ start, end, text: node.alt ?? '' }];
  if (node.type === 'text')
    return mentionsIn(text.slice(start, end)).map(edit => ({
      start: start + edit.start,
      end: start + edit.end,
      text: edit.text,
    }));
  if (node.type === 'link') return linkEdits(node, context);
  if (node.type === 'definition')
    return newUrl(node.url, context) === node.url
      ? []
      : [{ start, end, text: definitionOf(node, context) }];
  return [];
}

function linkEdits(
  node: MarkdownNode & { readonly type: 'link' },
  context: RewriteContext,
): readonly Edit[] {
  const url = newUrl(node.url, context);
  if (url === node.url) return [];
  const { start, end } = offsetsOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return [{ start, end, text: '' }];
  const words = {
    start: offsetsOf(first).start,
    end: offsetsOf(last).end,
  };
  return url === undefined
    ? [
        { start, end: words.start, text: '' },
        { start: words.end, end, text: '' },
      ]
    : [{ start: words.end, end, text: `](${url})` }];
}

/** A definition without a target makes its references plain words, in brackets. */
function definitionOf(
  node: MarkdownNode & { readonly type: 'definition' },
  context: RewriteContext,
): string {
  const url = newUrl(node.url, context);
  return url === undefined ? '' : `[${node.label ?? node.identifier}]: ${url}`;
}

/** `undefined` when nothing is left but the words. */
function newUrl(
  url: string,
  { portalUrl, fileLink }: RewriteContext,
): string | undefined {
  const target = linkTarget(url);
  switch (target.kind) {
    case 'playbook':
    case 'training':
    case 'rule':
      return portalPage(target, portalUrl);
    case 'file': {
      const anchor = target.anchor === undefined ? '' : `#${target.anchor}`;
      return fileLink ? `${fileLink(target.path)}${anchor}` : url;
    }
    case 'unsafe':
      return undefined;
    default:
      return url;
  }
}

const offsetsOf = ({ position }: MarkdownNode) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** `@path` has several assistants read that file; within backticks it is only a word. */
const MENTION = /(?<![^\s(])@[^\s`]+/g;
const PATH_MARK = /[/.~]/;
const TRAILING = '.,;:!?)';

const mentionsIn = (source: string): readonly Edit[] =>
  [...source.matchAll(MENTION)].flatMap(({ 0: token, index: start }) => {
    const mention = token.slice(0, endOfWord(token));
    return PATH_MARK.test(mention)
      ? [{ start, end: start + mention.length, text: `\`${mention}\`` }]
      : [];
  });

/** Where the marks of the sentence begin at its end. A loop, since a pattern would try every run of them. */
function endOfWord(token: string): number {
  let end = token.length;
  while (end > 0 && TRAILING.includes(token.charAt(end - 1))) end -= 1;
  return end;
}

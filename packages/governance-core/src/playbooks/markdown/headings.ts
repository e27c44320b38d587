import { lineOf, nodesOf, textOf, type MarkdownNode } from './readMarkdown';

/** A heading of a text. */
export interface Heading {
  /** 1–6. */
  readonly depth: number;
  readonly text: string;
  /** What a link within the page names, as GitHub makes it; unique in the text. */
  readonly anchor: string;
  readonly line: number;
}

/** The headings of a text, in order. */
export function headingsOf(root: MarkdownNode): readonly Heading[] {
  /** How often each anchor was wanted. */
  const seen = new Map<string, number>();
  const unique = (base: string): string => {
    let times = seen.get(base) ?? 0;
    let anchor = times === 0 ? base : `${base}-${times}`;
    // Another heading may have this very name: `a`, `a-1`, `a`
    while (seen.has(anchor)) anchor = `${base}-${++times}`;
    seen.set(base, times + 1);
    if (anchor !== base) seen.set(anchor, 1);
    return anchor;
  };
  return [...nodesOf(root)].flatMap(node => {
    if (node.type !== 'heading') return [];
    const text = textOf(node);
    const anchor = unique(anchorOf(text));
    return [{ depth: node.depth, text, anchor, line: lineOf(node) }];
  });
}

const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

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
  const seen = new Map<string, number>();
  return [...nodesOf(root)].flatMap(node => {
    if (node.type !== 'heading') return [];
    const text = textOf(node);
    const base = anchorOf(text);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    const anchor = before === 0 ? base : `${base}-${before}`;
    return [{ depth: node.depth, text, anchor, line: lineOf(node) }];
  });
}

const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

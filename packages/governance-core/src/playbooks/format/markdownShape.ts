/** How much a Markdown file may hold; parsers of GitHub-flavoured Markdown take more than linear time, and nest functions as texts nest. */
export const MARKDOWN_LIMITS = {
  /** Characters. */
  lineLength: 2_000,
  lines: 5_000,
  /** Characters that mean something to Markdown. */
  marks: 5_000,
  /** Quotes and lists that one line begins. */
  nesting: 20,
} as const;

/** Of all Markdown files of a folder together. */
export const ALL_MARKDOWN_LIMITS = { lines: 20_000, marks: 20_000 } as const;

/** What Markdown a text has. */
export interface MarkdownShape {
  readonly lines: number;
  readonly marks: number;
  /** Length of the longest line. */
  readonly lineLength: number;
  readonly nesting: number;
}

const MARK = /[|*_[\]~`<>#&!\\]|^[ \t]*(?:[-+]|\d+[.)])/gm;
/** What opens quotes and lists at the beginning of a line. */
const OPENING = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const OPENER = />|(?:[-*+]|\d[.)])(?=[ \t])/g;

/** Measures a text in linear time. */
export function markdownShape(text: string): MarkdownShape {
  const lines = text.split(/\r\n?|\n/);
  const most = (measure: (line: string) => number) =>
    lines.reduce((longest, line) => Math.max(longest, measure(line)), 0);
  return {
    lines: lines.length,
    marks: count(text, MARK),
    lineLength: most(line => line.length),
    nesting: most(line => count(OPENING.exec(line)?.[0] ?? '', OPENER)),
  };
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
};

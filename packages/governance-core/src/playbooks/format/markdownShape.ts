/** What Markdown a text has. */
export interface MarkdownShape {
  readonly lines: number;
  /** Characters that mean something to Markdown, and every two by which a line is indented. */
  readonly marks: number;
  /** Length of the longest line. */
  readonly lineLength: number;
  /** Most quotes and lists that one line begins. */
  readonly nesting: number;
}

const MARK = /[|*_[\]~`<>#&!\\]|(?:[-+]|\d[.)])(?!\S)/g;
/** What opens quotes and lists at the beginning of a line. */
const OPENING = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
const OPENER = />|(?:[-*+]|\d[.)])(?=[ \t])/g;

/** Measures a text in linear time, before a parser reads it in more. */
export function markdownShape(text: string): MarkdownShape {
  const lines = text.split(/\r\n?|\n/);
  const most = (measure: (line: string) => number) =>
    lines.reduce((longest, line) => Math.max(longest, measure(line)), 0);
  return {
    lines: lines.length,
    marks: lines.reduce(
      (sum, line) => sum + Math.floor(line.search(/[^ \t]|$/) / 2),
      count(text, MARK),
    ),
    lineLength: most(line => line.length),
    nesting: most(line => count(OPENING.exec(line)?.[0] ?? '', OPENER)),
  };
}

const count = (text: string, pattern: RegExp): number =>
  text.match(pattern)?.length ?? 0;

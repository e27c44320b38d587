import type { Terminal, Tone } from '../terminal';
import { wrap } from '../wrap';

/** A label and its text, aligned with its siblings. */
export type Field = readonly [label: string, text: string];

/** Lines of a report under construction; every text it is given is foreign and made harmless here. */
export interface Page {
  readonly terminal: Terminal;
  /** A paragraph, wrapped; the harmless `prefix` stands before it and is its indent. */
  paragraph(text: string, prefix?: string): void;
  /** A heading with a blank line before it. */
  heading(text: string): void;
  /** An entry of a list, with its mark. */
  item(
    text: string,
    style: { readonly mark: string; readonly tone: Tone },
  ): void;
  /** Labelled texts, one below the other. */
  fields(fields: readonly Field[], indent: string): void;
  /** Remarks below an item, on one line where they fit; absent ones are left out. */
  aside(remarks: readonly (string | undefined)[]): void;
  /** A line that is already harmless. */
  raw(line: string): void;
  blank(): void;
  /** Everything so far, ending in a newline. */
  toString(): string;
}

const LABEL_WIDTH = 5;
const ITEM_INDENT = '    ';

/** Starts a report for a terminal. */
export function startPage(terminal: Terminal): Page {
  const { paint, text: harmless, width } = terminal;
  const lines: string[] = [];
  const paragraph = (text: string, prefix = '') => {
    lines.push(...wrap(harmless(text), width, { first: prefix }));
  };
  return {
    terminal,
    paragraph,
    heading: text => {
      if (lines.length > 0) lines.push('');
      lines.push(paint('strong', harmless(text)));
    },
    item: (text, { mark, tone }) => paragraph(text, `  ${paint(tone, mark)} `),
    fields: (fields, indent) => {
      const longest = Math.max(
        LABEL_WIDTH,
        ...fields.map(([label]) => label.length),
      );
      for (const [label, text] of fields) {
        paragraph(text, `${indent}${paint('quiet', label.padEnd(longest))}  `);
      }
    },
    aside: remarks =>
      paragraph(remarks.filter(Boolean).join(' · '), ITEM_INDENT),
    raw: line => {
      lines.push(line);
    },
    blank: () => {
      lines.push('');
    },
    toString: () => `${lines.join('\n')}\n`,
  };
}

/** The first few of a list, and how many more there are; empty for none. */
export function someOf(items: readonly string[], atMost: number): string {
  if (items.length <= atMost) return items.join(', ');
  return `${items.slice(0, atMost).join(', ')} and ${items.length - atMost} more`;
}

import { stripVTControlCharacters } from 'node:util';

/** How a paragraph sits on its lines. */
export interface Indent {
  /** Before the first line. */
  readonly first: string;
  /** Before all others; as long as `first` unless given. */
  readonly rest?: string;
}

const lengthOf = (text: string) => stripVTControlCharacters(text).length;

/** Breaks text between words into lines of at most `width` characters; a longer word gets a line of its own. */
export function wrap(
  text: string,
  width: number,
  indent: Indent = { first: '' },
): readonly string[] {
  const rest = indent.rest ?? ' '.repeat(lengthOf(indent.first));
  const lines: string[] = [];
  let line = indent.first;
  let isEmpty = true;
  for (const word of text.split(/ +/)) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

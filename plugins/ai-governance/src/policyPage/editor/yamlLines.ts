/** How many spaces a line begins with. */
export const indentOf = (line: string): number =>
  /^ */.exec(line)?.[0].length ?? 0;

/** Where braces that begin here are closed before the end; `undefined` when they are not. */
export function closingOf(text: string, from: number): number | undefined {
  let depth = 0;
  let quote: string | undefined;
  for (let at = from; at < text.length; at += 1) {
    const char = text[at] as string;
    const previous = text[at - 1] ?? ' ';
    if (quote !== undefined) {
      if (char === quote) quote = undefined;
    } else if ((char === '"' || char === "'") && /[\s,:[{]/.test(previous)) {
      quote = char;
    } else if (char === '#' && /\s/.test(previous)) {
      at = nextLine(text, at) - 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

/** Where the next line begins; one beyond the end of a text that has none. */
export function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length + 1 : end + 1;
}

/** Where the first line begins that is not deeper than the key of a block of text. */
export function afterBlockText(
  text: string,
  from: number,
  indent: number,
): number {
  let start = from;
  while (start <= text.length) {
    const end = nextLine(text, start);
    const line = text.slice(start, end - 1);
    const isLast = end > text.length;
    if (line.trim() !== '' && indentOf(line) <= indent) return start;
    if (isLast)
      return line.trim() === '' && indentOf(line) <= indent ? start : end;
    start = end;
  }
  return start;
}

import type { Span } from './spans';

/** Place in a text: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines of a text, which end with a line feed. A byte order mark takes no column. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  positionOf(offset: number): Position {
    const line = this.#lineOf(offset);
    const mark = line === 1 && this.#text.startsWith('\uFEFF') ? 1 : 0;
    const column = offset - (this.#starts[line - 1] ?? 0) + 1 - mark;
    return { line, column: Math.max(1, column) };
  }

  /** The line without its end. */
  spanOf(line: number): Span {
    const start = this.#starts[line - 1] ?? this.#text.length;
    const next = this.#starts[line];
    const end = next === undefined ? this.#text.length : next - 1;
    const hasReturn = end > start && this.#text[end - 1] === '\r';
    return { start, end: hasReturn ? end - 1 : end };
  }

  /** Whether the span touches one of the lines. */
  touches(span: Span, lines: ReadonlySet<number>): boolean {
    const last = this.#lineOf(Math.max(span.start, span.end - 1));
    for (let line = this.#lineOf(span.start); line <= last; line++)
      if (lines.has(line)) return true;
    return false;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}

/** Reads a pattern character by character (code points). */
export class PatternReader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#characters = [...pattern];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#characters.length;
  }

  /** The character to come, or the one `ahead` of it; empty at the end. */
  peek(ahead = 0): string {
    return this.#characters[this.#at + ahead] ?? '';
  }

  next(): string {
    return this.#characters[this.#at++] ?? '';
  }

  /** Takes `text` when it comes next. */
  take(text: string): boolean {
    const found = [...text].every(
      (character, index) => this.peek(index) === character,
    );
    if (found) this.#at += [...text].length;
    return found;
  }

  many(count: number): string {
    return Array.from({ length: count }, () => this.next()).join('');
  }

  /** At most `most` characters that `expression` matches one by one. */
  while(expression: RegExp, most = Number.POSITIVE_INFINITY): string {
    let text = '';
    while (text.length < most && !this.isAtEnd && expression.test(this.peek()))
      text += this.next();
    return text;
  }

  /** What stands before `end`, which is taken too; `undefined` when it does not come. */
  until(end: string): string | undefined {
    let text = '';
    while (!this.isAtEnd) {
      const character = this.next();
      if (character === end) return text;
      text += character;
    }
    return undefined;
  }

  /** Runs `read` and goes back when it returns `undefined`. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const before = this.#at;
    const result = read();
    if (result === undefined) this.#at = before;
    return result;
  }
}

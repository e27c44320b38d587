import type { SetNode } from './syntaxTree';

const ASCII = 128;

/** A set while it is read; `complete` makes the node. */
export class SetBuilder {
  readonly #ascii = new Uint8Array(ASCII);
  #beyond: SetNode['beyond'] = 0;

  addRange(low: number, high: number): this {
    for (let code = low; code <= Math.min(high, ASCII - 1); code++)
      this.#ascii[code] = 1;
    if (high >= ASCII) this.#reach(high > 0xffff ? 2 : 1);
    return this;
  }

  addSet({ ascii, beyond }: SetNode): this {
    ascii.forEach((flag, code) => {
      if (flag) this.#ascii[code] = 1;
    });
    this.#reach(beyond);
    return this;
  }

  /** `folds`: without regard to case. A set that is negated may always hold characters beyond ASCII. */
  complete(options: {
    readonly folds: boolean;
    readonly negated: boolean;
  }): SetNode {
    if (options.folds) this.#fold(options.negated);
    if (!options.negated)
      return { kind: 'set', ascii: this.#ascii, beyond: this.#beyond };
    return {
      kind: 'set',
      ascii: this.#ascii.map(flag => 1 - flag),
      beyond: 2,
    };
  }

  /** U+212A and U+017F fold to `k` and `s`. A set that will be negated must not grow by what it only may hold. */
  #fold(negated: boolean): void {
    if (this.#beyond && !negated) this.#addLetters('ks');
    if (this.#holdsAny('kKsS')) this.#reach(1);
    for (let code = 65; code <= 90; code++) {
      const either = this.#ascii[code] || this.#ascii[code + 32];
      if (either) this.#ascii[code] = this.#ascii[code + 32] = 1;
    }
  }

  #reach(units: SetNode['beyond']): void {
    if (units > this.#beyond) this.#beyond = units;
  }

  #addLetters(letters: string): void {
    for (const letter of letters) this.#ascii[letter.charCodeAt(0)] = 1;
  }

  #holdsAny(letters: string): boolean {
    return [...letters].some(letter => this.#ascii[letter.charCodeAt(0)]);
  }
}

const plain = { folds: false, negated: false };

function ranges(...pairs: readonly (readonly [string, string])[]): SetNode {
  const builder = new SetBuilder();
  for (const [low, high] of pairs)
    builder.addRange(low.charCodeAt(0), high.charCodeAt(0));
  return builder.complete(plain);
}

/** Every character there is. */
export const ANYTHING: SetNode = new SetBuilder()
  .addRange(0, 0x10ffff)
  .complete(plain);

/** Every character but the line feed. */
export const ANYTHING_IN_LINE: SetNode = new SetBuilder()
  .addRange(10, 10)
  .complete({ folds: false, negated: true });

export const DIGITS = ranges(['0', '9']);
export const SPACES = ranges(['\t', '\n'], ['\f', '\r'], [' ', ' ']);
export const WORD_CHARACTERS = ranges(
  ['0', '9'],
  ['A', 'Z'],
  ['a', 'z'],
  ['_', '_'],
);

/** Named classes of RE2, as in `[[:alnum:]]`; ASCII only. */
export const NAMED_SETS: Readonly<Record<string, SetNode>> = {
  alnum: ranges(['0', '9'], ['A', 'Z'], ['a', 'z']),
  alpha: ranges(['A', 'Z'], ['a', 'z']),
  ascii: ranges(['\0', '\x7f']),
  blank: ranges(['\t', '\t'], [' ', ' ']),
  cntrl: ranges(['\0', '\x1f'], ['\x7f', '\x7f']),
  digit: DIGITS,
  graph: ranges(['!', '~']),
  lower: ranges(['a', 'z']),
  print: ranges([' ', '~']),
  punct: ranges(['!', '/'], [':', '@'], ['[', '`'], ['{', '~']),
  space: ranges(['\t', '\r'], [' ', ' ']),
  upper: ranges(['A', 'Z']),
  word: WORD_CHARACTERS,
  xdigit: ranges(['0', '9'], ['A', 'F'], ['a', 'f']),
};

/** All but the characters of a set. */
export const not = (set: SetNode): SetNode =>
  new SetBuilder().addSet(set).complete({ folds: false, negated: true });

import {
  ANYTHING,
  DIGITS,
  not,
  SPACES,
  WORD_CHARACTERS,
} from './characterSets';
import type { Assertion } from './assertions';
import type { PatternReader } from './patternReader';
import type { SetNode } from './syntaxTree';

const CONTROL: Readonly<Record<string, string>> = {
  a: '\x07',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

const SETS: Readonly<Record<string, SetNode>> = {
  d: DIGITS,
  D: not(DIGITS),
  s: SPACES,
  S: not(SPACES),
  w: WORD_CHARACTERS,
  W: not(WORD_CHARACTERS),
};

const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  A: 'textStart',
  z: 'textEnd',
  b: 'wordBoundary',
  B: 'noWordBoundary',
};

/** Reads an escape behind its backslash; `undefined` when it is one that this reader does not know. */
export function readEscape(reader: PatternReader): Escaped | undefined {
  const letter = reader.next();
  const control = CONTROL[letter];
  if (control !== undefined) return { character: control };
  const set = SETS[letter];
  if (set) return { set };
  const assertion = ASSERTIONS[letter];
  if (assertion) return { assertion };
  if (letter === 'p' || letter === 'P') return readProperty(reader);
  if (letter === 'x') return readHex(reader);
  if (/[0-7]/.test(letter)) return readOctal(reader, letter);
  // Punctuation stands for itself; `\Q`, `\C` and letters to come are left to the engine.
  return /[^A-Za-z0-9]/.test(letter) ? { character: letter } : undefined;
}

export type Escaped =
  | { readonly character: string }
  /** `isGuess`: the true set is a part of it. */
  | { readonly set: SetNode; readonly isGuess?: true }
  | { readonly assertion: Assertion };

/** Unicode properties are not looked up: any character may have one. */
function readProperty(reader: PatternReader): Escaped | undefined {
  if (reader.take('{')) {
    if (reader.until('}') === undefined) return undefined;
  } else reader.next();
  return { set: ANYTHING, isGuess: true };
}

function readHex(reader: PatternReader): Escaped | undefined {
  const digits = reader.take('{') ? reader.until('}') : reader.many(2);
  return fromCode(digits, 16);
}

function readOctal(reader: PatternReader, first: string): Escaped | undefined {
  const more = reader.while(/[0-7]/, 2);
  return fromCode(first + more, 8);
}

function fromCode(
  digits: string | undefined,
  base: number,
): Escaped | undefined {
  const code = Number.parseInt(digits ?? '', base);
  return code >= 0 && code <= 0x10ffff
    ? { character: String.fromCodePoint(code) }
    : undefined;
}

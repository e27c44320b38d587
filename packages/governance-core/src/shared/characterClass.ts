/** Which of the 256 byte values belong: 1 or 0 at each index. */
export type CharacterClass = Uint8Array;

/** A class as read from a pattern, and the index after its closing bracket. */
export interface ParsedClass {
  readonly members: CharacterClass;
  readonly end: number;
}

const between = (from: number, to: number) => (code: number) =>
  code >= from && code <= to;
const isUpper = between(65, 90);
const isLower = between(97, 122);
const isDigit = between(48, 57);
const isGraph = between(33, 126);
const isAlnum = (code: number) =>
  isUpper(code) || isLower(code) || isDigit(code);
const isHexLetter = (code: number) =>
  between(65, 70)(code) || between(97, 102)(code);

/** The POSIX classes, over ASCII; `space` is git's: space, tab, line feed, carriage return. */
const POSIX: Readonly<Record<string, (code: number) => boolean>> = {
  alnum: isAlnum,
  alpha: code => isUpper(code) || isLower(code),
  blank: code => code === 32 || code === 9,
  cntrl: code => code < 32 || code === 127,
  digit: isDigit,
  graph: isGraph,
  lower: isLower,
  print: between(32, 126),
  punct: code => isGraph(code) && !isAlnum(code),
  space: code => code === 32 || code === 9 || code === 10 || code === 13,
  upper: isUpper,
  xdigit: code => isDigit(code) || isHexLetter(code),
};

/**
 * Reads a bracket expression whose `[` stands at `start`, with git's rules: `!` or `^` negates, a first `]` is a member,
 * `\` quotes, `a-z` is a range of bytes, `[:alpha:]` a POSIX class. Returns what is wrong with it as a phrase when it never
 * closes or names an unknown class. With `ignoreCase` both cases of a letter belong when either does.
 */
export function parseCharacterClass(
  pattern: string,
  start: number,
  ignoreCase: boolean,
): ParsedClass | string {
  const members = new Uint8Array(256);
  const isNegated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  let index = start + (isNegated ? 2 : 1);
  /** Left end of a range that may follow; absent after a range or a POSIX class. */
  let previous: number | undefined;
  for (let isFirst = true; isFirst || pattern[index] !== ']'; isFirst = false) {
    const item = readItem(pattern, index, previous);
    if (typeof item === 'string') return item;
    add(members, item);
    previous = item.single;
    index = item.end;
  }
  return { members: finish(members, isNegated, ignoreCase), end: index + 1 };
}

/** One piece of a class: a byte, a range or a POSIX class. */
interface ClassItem {
  readonly includes: (code: number) => boolean;
  /** Set when it is a single byte, which may start a range. */
  readonly single?: number;
  readonly end: number;
}

const UNCLOSED = 'has a `[` without its `]`';

function readItem(
  pattern: string,
  index: number,
  previous: number | undefined,
): ClassItem | string {
  const character = pattern[index];
  if (character === undefined) return UNCLOSED;
  const next = pattern[index + 1];
  if (
    character === '-' &&
    previous !== undefined &&
    next !== undefined &&
    next !== ']'
  ) {
    const upper = readByte(pattern, index + 1);
    return upper
      ? { includes: between(previous, upper.code), end: upper.end }
      : UNCLOSED;
  }
  if (character === '[' && next === ':') {
    const posix = readPosix(pattern, index + 2);
    if (posix) return posix;
  }
  const byte = readByte(pattern, index);
  return byte
    ? {
        includes: (code: number) => code === byte.code,
        single: byte.code,
        end: byte.end,
      }
    : UNCLOSED;
}

function readByte(
  pattern: string,
  index: number,
): { readonly code: number; readonly end: number } | undefined {
  const at = pattern[index] === '\\' ? index + 1 : index;
  return at < pattern.length
    ? { code: pattern.charCodeAt(at), end: at + 1 }
    : undefined;
}

/** `undefined` when there is no `:]`, which makes the `[` an ordinary member. */
function readPosix(
  pattern: string,
  nameStart: number,
): ClassItem | string | undefined {
  const close = pattern.indexOf(']', nameStart);
  if (close < 0) return UNCLOSED;
  if (close === nameStart || pattern[close - 1] !== ':') return undefined;
  const name = pattern.slice(nameStart, close - 1);
  const includes = Object.hasOwn(POSIX, name) ? POSIX[name] : undefined;
  return includes
    ? { includes, end: close + 1 }
    : `names the unknown class \`[:${name}:]\``;
}

function add(members: Uint8Array, item: ClassItem): void {
  for (let code = 0; code < 256; code++)
    if (item.includes(code)) members[code] = 1;
}

function finish(
  members: Uint8Array,
  isNegated: boolean,
  ignoreCase: boolean,
): CharacterClass {
  return members.map((_, code) => {
    const isMember =
      members[code] === 1 || (ignoreCase && members[otherCase(code)] === 1);
    return isMember === isNegated ? 0 : 1;
  });
}

function otherCase(code: number): number {
  if (isUpper(code)) return code + 32;
  return isLower(code) ? code - 32 : code;
}

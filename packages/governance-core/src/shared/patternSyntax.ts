import { toByteString, toLowerAscii } from './byteString';
import { parseCharacterClass, type CharacterClass } from './characterClass';

/** Any number of bytes of one path segment. */
export const STAR = -1;
/** Exactly one byte. */
export const ANY = -2;

/** A byte (0–255), `STAR`, `ANY` or a class. */
export type PatternElement = number | CharacterClass;

/** Any number of whole segments, none included. */
export const ANY_SEGMENTS = 'anySegments';

/** What one path segment must look like, or `ANY_SEGMENTS`. */
export type PatternSegment = readonly PatternElement[] | typeof ANY_SEGMENTS;

/** One gitignore line, read. */
export interface PathPattern {
  /** `!`: takes back what an earlier pattern matched. */
  readonly isNegated: boolean;
  /** Trailing slash: matches folders only, and so whatever is in them. */
  readonly isFolderOnly: boolean;
  /** Has a slash inside or in front, so it is matched from the root; otherwise against the last segment at any depth. */
  readonly isAnchored: boolean;
  /** What an anchored path must start with, byte for byte; `segments` describe the rest. */
  readonly prefix: string;
  readonly segments: readonly PatternSegment[];
}

/** A pattern, or what is wrong with it as a phrase that follows the pattern: `has a "[" without its "]"`. */
export type ParsedPattern =
  { readonly pattern: PathPattern } | { readonly problem: string };

/**
 * Reads one line of gitignore syntax. Says what is wrong when git would never match it: empty, a comment, an unclosed or
 * unknown class, a trailing backslash.
 */
export function parsePattern(
  line: string,
  options: { readonly ignoreCase: boolean },
): ParsedPattern {
  const text = trimTrailingSpaces(line);
  if (text === '') return { problem: 'is empty' };
  if (text.startsWith('#'))
    return {
      problem: 'is a comment; write `\\#` for a name that starts with `#`',
    };
  if (/[\0\n]/.test(text)) return { problem: 'contains a line break or a NUL' };
  const isNegated = text.startsWith('!');
  const unsigned = toByteString(isNegated ? text.slice(1) : text);
  const isFolderOnly = unsigned.endsWith('/');
  const body = isFolderOnly ? unsigned.slice(0, -1) : unsigned;
  const isAnchored = body.includes('/');
  const rooted = body.startsWith('/') ? body.slice(1) : body;
  if (rooted === '') return { problem: 'has no name in it' };
  // Git compares the part before the first wildcard on its own; a `**` right behind it therefore spans folders.
  const prefix = isAnchored ? rooted.slice(0, literalLength(rooted)) : '';
  const segments = parseSegments(rooted.slice(prefix.length), {
    isAnchored,
    ignoreCase: options.ignoreCase,
  });
  if (typeof segments === 'string') return { problem: segments };
  return {
    pattern: {
      isNegated,
      isFolderOnly,
      isAnchored,
      prefix: options.ignoreCase ? toLowerAscii(prefix) : prefix,
      segments,
    },
  };
}

/** Drops spaces at the end unless a backslash quotes them. A backslash as the very last character keeps everything. */
function trimTrailingSpaces(line: string): string {
  let keep = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') {
      index++;
      if (index >= line.length) return line;
      keep = index + 1;
    } else if (line[index] !== ' ') keep = index + 1;
  }
  return line.slice(0, keep);
}

function literalLength(pattern: string): number {
  const special = pattern.search(/[*?[\\]/);
  return special < 0 ? pattern.length : special;
}

interface SegmentOptions {
  readonly isAnchored: boolean;
  readonly ignoreCase: boolean;
}

/** Splits at slashes that are not part of a class. Returns the problem when there is one. */
function parseSegments(
  pattern: string,
  options: SegmentOptions,
): readonly PatternSegment[] | string {
  const segments: PatternSegment[] = [];
  let current: PatternElement[] = [];
  let index = 0;
  while (index < pattern.length) {
    const doubleStar =
      options.isAnchored && (index === 0 || pattern[index - 1] === '/')
        ? readDoubleStar(pattern, index)
        : undefined;
    const element = doubleStar
      ? undefined
      : readElement(pattern, index, options.ignoreCase);
    if (typeof element === 'string') return element;
    if (doubleStar) {
      segments.push(...doubleStar.segments);
      if (doubleStar.end >= pattern.length && doubleStar.isLast)
        return segments;
      index = doubleStar.end;
    } else if (element) {
      index = element.end;
      if (element.value === SLASH) {
        segments.push(current);
        current = [];
      } else if (element.value !== STAR || current.at(-1) !== STAR)
        current.push(element.value);
    }
  }
  return [...segments, current];
}

const SLASH = 47;

/**
 * Two or more stars that fill a whole segment. In the middle they stand for any number of segments; at the end, or before
 * a quoted slash, for at least one.
 */
function readDoubleStar(pattern: string, start: number) {
  let end = start;
  while (pattern[end] === '*') end++;
  if (end - start < 2) return undefined;
  const oneOrMore = [[STAR], ANY_SEGMENTS] as const;
  if (end === pattern.length) return { segments: oneOrMore, end, isLast: true };
  if (pattern[end] === '/')
    return { segments: [ANY_SEGMENTS] as const, end: end + 1, isLast: false };
  if (pattern.startsWith('\\/', end))
    return { segments: oneOrMore, end: end + 2, isLast: false };
  return undefined;
}

function readElement(
  pattern: string,
  index: number,
  ignoreCase: boolean,
): { readonly value: PatternElement; readonly end: number } | string {
  const character = pattern.charAt(index);
  if (character === '*') return { value: STAR, end: index + 1 };
  if (character === '?') return { value: ANY, end: index + 1 };
  if (character === '[') {
    const parsed = parseCharacterClass(pattern, index, ignoreCase);
    return typeof parsed === 'string'
      ? parsed
      : { value: parsed.members, end: parsed.end };
  }
  const at = character === '\\' ? index + 1 : index;
  if (at >= pattern.length) return 'ends with a backslash that quotes nothing';
  const literal = pattern.charAt(at);
  return {
    value: (ignoreCase ? toLowerAscii(literal) : literal).charCodeAt(0),
    end: at + 1,
  };
}

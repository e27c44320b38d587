import {
  ANY,
  ANY_SEGMENTS,
  STAR,
  type PathPattern,
  type PatternElement,
  type PatternSegment,
} from './patternSyntax';

/** A path taken apart once for many patterns: bytes, already folded when the patterns ignore case. */
export interface SplitPath {
  readonly path: string;
  readonly segments: readonly string[];
  readonly isFolder: boolean;
}

/** Takes a path apart. */
export const splitPath = (path: string, isFolder: boolean): SplitPath => ({
  path,
  segments: path.split('/'),
  isFolder,
});

/**
 * Makes the test of one pattern; negation is the caller's business. The test takes at most (length of the pattern × length of
 * the path) steps: a later star makes earlier ones final, so there is nothing to try again.
 */
export function compilePattern({
  isFolderOnly,
  isAnchored,
  prefix,
  segments,
}: Omit<PathPattern, 'isNegated'>): (path: SplitPath) => boolean {
  const tests = segments.map(compileSegment);
  const matches = (path: SplitPath): boolean => {
    if (!isAnchored) return matchesSegments(tests, path.segments.slice(-1));
    if (prefix === '') return matchesSegments(tests, path.segments);
    if (!path.path.startsWith(prefix)) return false;
    return matchesSegments(tests, path.path.slice(prefix.length).split('/'));
  };
  return path => (path.isFolder || !isFolderOnly) && matches(path);
}

type SegmentTest = ((segment: string) => boolean) | typeof ANY_SEGMENTS;

/** Segments without wildcards, and those with one star at an end, are compared as text. */
function compileSegment(segment: PatternSegment): SegmentTest {
  if (segment === ANY_SEGMENTS) return ANY_SEGMENTS;
  const literal = literalOf(segment);
  if (literal !== undefined) return text => text === literal;
  const end = segment[0] === STAR ? literalOf(segment.slice(1)) : undefined;
  if (end !== undefined) return text => text.endsWith(end);
  const start =
    segment.at(-1) === STAR ? literalOf(segment.slice(0, -1)) : undefined;
  if (start !== undefined) return text => text.startsWith(start);
  return text => matchesSegment(segment, text);
}

function literalOf(elements: readonly PatternElement[]): string | undefined {
  const codes = elements.flatMap(element =>
    typeof element === 'number' && element >= 0 ? [element] : [],
  );
  return codes.length === elements.length
    ? String.fromCharCode(...codes)
    : undefined;
}

const matchesSegments = (
  tests: readonly SegmentTest[],
  segments: readonly string[],
): boolean =>
  matchesWithStars({
    patternLength: tests.length,
    textLength: segments.length,
    isStar: index => tests[index] === ANY_SEGMENTS,
    matches: (index, at) => {
      const test = tests[index];
      return typeof test === 'function' && test(segments[at] ?? '');
    },
  });

const matchesSegment = (
  pattern: readonly PatternElement[],
  segment: string,
): boolean =>
  matchesWithStars({
    patternLength: pattern.length,
    textLength: segment.length,
    isStar: index => pattern[index] === STAR,
    matches: (index, at) => matchesByte(pattern[index], segment.charCodeAt(at)),
  });

function matchesByte(
  element: PatternElement | undefined,
  byte: number,
): boolean {
  if (typeof element === 'number') return element === byte || element === ANY;
  return element !== undefined && element[byte] === 1;
}

interface StarMatch {
  readonly patternLength: number;
  readonly textLength: number;
  readonly isStar: (patternIndex: number) => boolean;
  readonly matches: (patternIndex: number, textIndex: number) => boolean;
}

/** Two pointers and one place to return to: the last star, which then takes one piece of text more. */
function matchesWithStars({
  patternLength,
  textLength,
  isStar,
  matches,
}: StarMatch): boolean {
  let patternIndex = 0;
  let textIndex = 0;
  let lastStar = -1;
  let starTextIndex = 0;
  while (textIndex < textLength) {
    if (patternIndex < patternLength && isStar(patternIndex)) {
      lastStar = patternIndex;
      starTextIndex = textIndex;
      patternIndex++;
    } else if (
      patternIndex < patternLength &&
      matches(patternIndex, textIndex)
    ) {
      patternIndex++;
      textIndex++;
    } else if (lastStar >= 0) {
      starTextIndex++;
      textIndex = starTextIndex;
      patternIndex = lastStar + 1;
    } else return false;
  }
  while (patternIndex < patternLength && isStar(patternIndex)) patternIndex++;
  return patternIndex === patternLength;
}

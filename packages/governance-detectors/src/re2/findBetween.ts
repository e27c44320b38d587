import type { RE2JS } from 're2js';
import { toMatch, type PatternMatch } from './patternMatch';

/** The first match that begins at `from` or behind it and ends at `last` or before it. What stands around stays visible to `\b` and its like. */
export function findBetween(
  expression: RE2JS,
  text: string,
  from: number,
  last: number,
): PatternMatch | undefined {
  const start = wholeCharacter(text, from);
  const shift = Math.max(0, start - 2);
  const matcher = expression.matcher(text.slice(shift, last + 2));
  return matcher.find(start - shift) ? toMatch(matcher, shift) : undefined;
}

/** Not between the halves of a character beyond the basic plane. */
const wholeCharacter = (text: string, at: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(
    text.slice(Math.max(0, at - 1), at + 1),
  )
    ? at - 1
    : at;

import { RE2JS } from 're2js';
import { lazily } from '../lazily';
import { toMatch, type PatternMatch } from './patternMatch';

/** Finds the first match that begins at `from` or behind it and ends at `last` or before it. */
export type FindBetween = (
  text: string,
  from: number,
  last: number,
) => PatternMatch | undefined;

/**
 * Prepares such a search. It first tries a match that begins at `from`, which RE2 decides many times faster; when there is one,
 * it is the first. What stands around stays visible to `\b` and its like.
 */
export function createFindBetween(expression: () => RE2JS): FindBetween {
  const anchored = (beginning: string) =>
    lazily(() => RE2JS.compile(`${beginning}(?:${expression().pattern()})`));
  const atStart = anchored('\\A');
  const behindOne = anchored('\\A(?s:.)');
  return (text, from, last) => {
    const start = beginningOfCharacter(text, from);
    const shift = start === 0 ? 0 : beginningOfCharacter(text, start - 1);
    const piece = text.slice(shift, last + 2);
    const here = (start === 0 ? atStart() : behindOne()).matcher(piece);
    if (here.find()) return { ...toMatch(here, shift), start };
    const later = expression().matcher(piece);
    return later.find(start - shift) ? toMatch(later, shift) : undefined;
  };
}

/** Not between the halves of a character beyond the basic plane. */
const beginningOfCharacter = (text: string, at: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(
    text.slice(Math.max(0, at - 1), at + 1),
  )
    ? at - 1
    : at;

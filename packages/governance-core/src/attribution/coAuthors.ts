import { peopleIn } from './people';
import { findTrailers } from './trailers';
import type { PersonIdent } from './types';

const KEYS: ReadonlySet<string> = new Set([
  'co-authored-by',
  'coauthored-by',
  'co-author',
]);

/** What quotes or pastes a line: `>` of a mail, `+` and `-` of a diff, `#` of git's own remarks. */
const QUOTE = /^[\s>+#-]*[>+#-]\s?/;

/**
 * Everybody with an address whom a message credits as a co-author, assistants included, in its order. Wherever they stand:
 * quoted and pasted lines count too, since leaving somebody out would let them review their own work.
 */
export function coAuthorsOf(message: string): readonly PersonIdent[] {
  const lines = message.split(/\r\n|\n|\r/).map((text, index) => ({
    text: text.replace(QUOTE, '').trimEnd(),
    line: index + 1,
  }));
  return findTrailers(lines)
    .filter(({ key }) => KEYS.has(key))
    .flatMap(({ value }) => peopleIn(value))
    .filter(({ email }) => email !== '');
}

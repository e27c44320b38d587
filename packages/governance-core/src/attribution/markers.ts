import { LONGEST_KEY, trailerKeyOf, trailerKeys } from './trailerKeys';

/** How a sentence such as "🤖 Generated with …", or a revert, begins behind marks. */
const SENTENCE =
  /(?:(?:this|these) [a-z ]{2,24} (?:was|were|is|are|been) )?(?:(?:auto|partly|partially|mostly|fully|entirely|largely|pair|vibe)[- ])?(?:generated|created|made|written|built|coded|authored|developed|implemented|produced|assisted|ultraworked|programmed) (?:[a-z]{4,9} )?(?:with|by|using|via|in) |link to devin |for more details, open the |pr created automatically by |this reverts |(?:revert|reapply)(?![a-z])/iy;

/** Places whose links lead to an assistant's session. */
const SESSION_HOST =
  /https:\/\/(?:claude\.(?:ai|com)\/code|app\.devin\.ai|ampcode\.com|chatgpt\.com\/codex|jules\.google\.com|cursor\.com)\//;

/** Length of the shortest of these beginnings. */
const SHORTEST = 6;

/** Marks before the text of a line: more than the readers skip. */
const MAX_MARKS = 24;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function firstLetter(message: string, start: number, end: number): number {
  const last = Math.min(end, start + MAX_MARKS);
  let index = start;
  while (index < last && !isLetter(message.charCodeAt(index))) index++;
  return index;
}

/** Last letters of all trailer keys that the readers know, as character codes in lower case. */
const KEY_ENDS: ReadonlySet<number> = new Set(
  [...trailerKeys.keys()].map(key => key.charCodeAt(key.length - 1)),
);

interface Place {
  /** Where the text of the line begins, behind marks. */
  readonly from: number;
  readonly colon: number;
  readonly end: number;
}

/** Whether the trailer whose colon stands at `colon` is more than a credit to a person. */
function isOpenTrailer(
  message: string,
  { from, colon, end }: Place,
  isPerson: (credit: string) => boolean,
): boolean {
  const before = message.charCodeAt(colon - 1);
  // `|32` is lower case; a space may stand before the colon.
  if (before !== 32 && !KEY_ENDS.has(before | 32)) return false;
  const known = trailerKeyOf(message.slice(from, colon));
  if (!known) return false;
  const { kind } = known.how;
  return kind === 'person' || kind === 'signature'
    ? !isPerson(message.slice(colon + 1, end).trim())
    : true;
}

function startsSentence(message: string, from: number): boolean {
  SENTENCE.lastIndex = from;
  return SENTENCE.test(message);
}

/** Whether a line may be a sentence or link that the readers of body lines know; never wrong when it says no. */
export function mayMark(line: string): boolean {
  if (line.includes('https://') && SESSION_HOST.test(line)) return true;
  const from = firstLetter(line, 0, line.length);
  return line.length - from >= SHORTEST && startsSentence(line, from);
}

/**
 * Whether a message may name an assistant, deny one, or be a revert. Much cheaper than reading it, and never wrong when it
 * says no: no line begins like a sentence or trailer that the readers know, except credits to somebody of whom `isPerson`
 * is sure.
 */
export function mayTell(
  message: string,
  isPerson: (credit: string) => boolean,
): boolean {
  if (message.includes('\r')) return true;
  if (message.includes('https://') && SESSION_HOST.test(message)) return true;
  let colon = message.indexOf(':');
  for (let start = 0; start < message.length;) {
    const newline = message.indexOf('\n', start);
    const end = newline < 0 ? message.length : newline;
    const from = firstLetter(message, start, end);
    while (colon >= 0 && colon < from) colon = message.indexOf(':', colon + 1);
    if (
      colon > from &&
      colon < end &&
      colon - from <= LONGEST_KEY &&
      isOpenTrailer(message, { from, colon, end }, isPerson)
    )
      return true;
    if (end - from >= SHORTEST && startsSentence(message, from)) return true;
    start = end + 1;
  }
  return false;
}

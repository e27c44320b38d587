import type { MessageLine } from './messageLines';
import { LONGEST_KEY, trailerKeyOf, type TrailerKey } from './trailerKeys';

/** A trailer found anywhere in a message, its value unfolded. */
export interface Trailer {
  /** Lower case, words joined by `-`. */
  readonly key: string;
  readonly how: TrailerKey;
  readonly value: string;
  /** `Key: value` with the key as it was written. */
  readonly text: string;
  /** Where it starts, counted from 1. */
  readonly line: number;
}

const LONGEST_VALUE = 1000;
const LONGEST_ADDRESS_LINE = 300;
const MAX_MARKS = 12;
const SPACE = /\s/;

function isEmoji(code: number): boolean {
  return (
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    code === 0xfe0f
  );
}

/**
 * Position behind indentation, bullets, emphasis and emoji: squash merges write `* ` and `- ` before a line, tools an
 * emoji. A `-` or `+` without a space is a diff, `>` a quotation: both stay and make it no trailer.
 */
function startOfKey(text: string): number {
  let index = 0;
  for (let marks = 0; index < text.length && marks <= MAX_MARKS; index++) {
    const char = text[index] ?? '';
    if (SPACE.test(char)) continue;
    const isBullet = char === '-' && text[index + 1] === ' ';
    if (!isBullet && !'*_•'.includes(char) && !isEmoji(char.charCodeAt(0)))
      break;
    marks++;
  }
  return index;
}

interface SplitTrailer {
  readonly key: string;
  readonly how: TrailerKey;
  readonly written: string;
  readonly value: string;
}

function splitTrailer(text: string): SplitTrailer | undefined {
  if (!text.includes(':')) return undefined;
  const start = startOfKey(text);
  const colon = text.slice(start, start + LONGEST_KEY + 1).indexOf(':');
  if (colon <= 0) return undefined;
  const written = text.slice(start, start + colon).trim();
  const known = trailerKeyOf(written);
  const rest = text.slice(start + colon + 1, start + colon + 2 + LONGEST_VALUE);
  if (!known || rest.length > LONGEST_VALUE) return undefined;
  const value = rest
    .replace(/[*_]+$/, '')
    .replace(/^[*_]+/, '')
    .trim();
  return { ...known, written, value };
}

/** Width of the white space at the start of a line. */
function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Whether `next` carries on the value: indented more deeply, or the address that a wrapped line left behind. */
function continues(
  first: MessageLine,
  next: MessageLine | undefined,
  position: number,
): next is MessageLine {
  if (!next || next.line !== position || splitTrailer(next.text)) return false;
  if (next.text.length > LONGEST_VALUE) return false;
  if (
    next.text.length <= LONGEST_ADDRESS_LINE &&
    /^\s*<[^<>\s]+@[^<>\s]+>$/.test(next.text)
  )
    return !first.text.includes('>');
  return (
    indentOf(next.text) > indentOf(first.text) &&
    !/^\s*(?:[*•-] |\d+\. )/.test(next.text)
  );
}

/** The value with its folded lines, and how many there were. */
function unfold(
  lines: readonly MessageLine[],
  index: number,
  first: MessageLine,
  value: string,
) {
  let text = value;
  let folded = 0;
  while (text.length < LONGEST_VALUE) {
    const next = lines[index + folded + 1];
    if (!continues(first, next, first.line + folded + 1)) break;
    text = `${text} ${next.text.trim()}`.trim();
    folded++;
  }
  return { text, folded };
}

/**
 * Every trailer of a known key in the lines, wherever it stands: squash merges leave whole trailer blocks in the middle
 * of a message, where git's own reader does not look. Keys are case-insensitive; folded values are joined by a space;
 * values longer than 1,000 characters are no trailers.
 */
export function findTrailers(
  lines: readonly MessageLine[],
): readonly Trailer[] {
  const trailers: Trailer[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    const split = first && splitTrailer(first.text);
    if (!first || !split) continue;
    const { text: value, folded } = unfold(lines, index, first, split.value);
    index += folded;
    trailers.push({
      key: split.key,
      how: split.how,
      value,
      text: `${split.written}: ${value}`,
      line: first.line,
    });
  }
  return trailers;
}

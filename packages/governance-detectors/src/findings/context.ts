import type { Lines } from '../text/lines';
import type { Span } from '../text/spans';

/** Stands where a value stood; says nothing about its length. */
const MASK = '***';
const MOST = 120;
/** Characters kept before the value when the line is too long. */
const LEAD = 40;

/**
 * The line at `offset` with all `masked` spans hidden, at most 120 characters around `offset`. Control characters become
 * spaces. `masked` is sorted and does not overlap. The work does not depend on the length of the line.
 */
export function maskedContext(
  text: string,
  lines: Lines,
  offset: number,
  masked: readonly Span[],
): string {
  const { start, end } = lines.spanOf(lines.positionOf(offset).line);
  const from = beginningFor(offset, start, masked);
  const piece = maskedText(text, { start: from, end }, masked);
  const context = `${from > start ? '…' : ''}${piece}`;
  return shorten(context.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').trim());
}

/** A piece of a text with all `masked` spans hidden; about 120 characters of a long one. */
export function maskedText(
  text: string,
  { start, end }: Span,
  masked: readonly Span[],
): string {
  let result = '';
  let at = start;
  for (let index = firstEndingAfter(masked, start); at < end; index++) {
    const span = masked[index];
    const next = Math.max(at, Math.min(span?.start ?? end, end));
    result += text.slice(at, Math.min(next, at + MOST));
    if (!span || span.start >= end || result.length > MOST) break;
    result += MASK;
    at = span.end;
  }
  return result;
}

/** So far before the offset as there is room for, where a hidden value takes no more than its mask. */
function beginningFor(
  offset: number,
  lineStart: number,
  masked: readonly Span[],
): number {
  let at = offset;
  let room = LEAD;
  for (let index = firstEndingAfter(masked, offset) - 1; room > 0; index--) {
    const gapStart = Math.max(lineStart, masked[index]?.end ?? lineStart);
    if (gapStart < at - room) return at - room;
    room -= at - gapStart + MASK.length;
    at = Math.max(lineStart, Math.min(at, masked[index]?.start ?? lineStart));
    if (at === lineStart) break;
  }
  return at;
}

/** Index of the first span that ends behind `offset`; the number of spans when there is none. */
function firstEndingAfter(masked: readonly Span[], offset: number): number {
  let low = 0;
  let high = masked.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((masked[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const shorten = (context: string): string =>
  context.length > MOST ? `${context.slice(0, MOST - 1)}…` : context;

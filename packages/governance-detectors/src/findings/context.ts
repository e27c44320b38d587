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
  const from = outsideSpans(masked, Math.max(start, offset - LEAD));
  let context = from > start ? '…' : '';
  let at = from;
  for (let index = firstEndingAfter(masked, from); ; index++) {
    const span = masked[index];
    const next = Math.min(span?.start ?? end, end);
    context += text.slice(at, Math.max(at, Math.min(next, at + MOST)));
    if (!span || span.start >= end || context.length >= MOST) break;
    context += MASK;
    at = Math.min(span.end, end);
  }
  return shorten(
    context.replace(/[\p{Cc}\p{Cf}\u2028\u2029\uFEFF]/gu, ' ').trim(),
  );
}

/** `at`, or the beginning of the span it lies in: what is left of a value would stand there without its mask. */
function outsideSpans(masked: readonly Span[], at: number): number {
  return Math.min(at, masked[firstEndingAfter(masked, at)]?.start ?? at);
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

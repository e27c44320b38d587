/** A part of a text, in UTF-16 units; `end` is behind its last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters that belong to the same word as the value beside them: what a rule left of a value is masked with it. */
const WORD = /[A-Za-z0-9_]/;

const byStart = (a: Span, b: Span): number =>
  a.start - b.start || b.end - a.end;

/** Spans in the order of the text that do not overlap; what touches or overlaps is one span, and empty ones are left out. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byStart)) {
    if (start === end) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The merged spans, each grown to the ends of the words that it begins and ends in. */
export function growToWords(
  text: string,
  spans: readonly Span[],
): readonly Span[] {
  const grown: Span[] = [];
  for (const { start, end } of mergeSpans(spans)) {
    const lowest = grown.at(-1)?.end ?? 0;
    if (end <= lowest) continue;
    grown.push({
      start: wordStart(text, Math.max(start, lowest), lowest),
      end: wordEnd(text, end),
    });
  }
  return mergeSpans(grown);
}

function wordStart(text: string, start: number, lowest: number): number {
  if (!WORD.test(text.charAt(start))) return start;
  let at = start;
  while (at > lowest && WORD.test(text.charAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, end: number): number {
  if (!WORD.test(text.charAt(end - 1))) return end;
  let at = end;
  while (at < text.length && WORD.test(text.charAt(at))) at++;
  return at;
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean =>
  a.start < b.end && b.start < a.end;

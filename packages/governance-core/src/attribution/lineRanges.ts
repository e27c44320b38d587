/** Inclusive line ranges of one file, in any order, possibly overlapping. */
export type LineRanges = readonly (readonly [start: number, end: number])[];

/** Largest line number that is believed. */
export const LAST_LINE = 10_000_000;

/**
 * Reads `36,246,251` or `7417-7435,7440`: lines counted from 1, ends inclusive. Undefined when any part is not a line or
 * a rising range, or lies beyond `LAST_LINE`.
 */
export function parseLineRanges(text: string): LineRanges | undefined {
  const ranges: [number, number][] = [];
  for (const part of text.split(',')) {
    const match = /^(\d{1,8})(?:-(\d{1,8}))?$/.exec(part);
    if (!match) return undefined;
    const start = Number(match[1]);
    const end = Number(match[2] ?? match[1]);
    if (start < 1 || end < start || end > LAST_LINE) return undefined;
    ranges.push([start, end]);
  }
  return ranges;
}

/** The same lines as rising ranges that neither touch nor overlap. */
export function mergeRanges(ranges: LineRanges): LineRanges {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Number of distinct lines. */
export function countLines(ranges: LineRanges): number {
  return mergeRanges(ranges).reduce(
    (sum, [start, end]) => sum + end - start + 1,
    0,
  );
}

/** Offsets in a text, as intervals behind one another: first, last, first, last. Sorted, and never touching. */
export type Positions = readonly number[];

/** No offset at all. */
export const NOWHERE: Positions = [];

/** Adds an interval that begins at or behind the beginning of the last one. */
export function addInterval(
  positions: number[],
  first: number,
  last: number,
): void {
  const top = positions.length - 1;
  if (top > 0 && first <= (positions[top] as number) + 1)
    positions[top] = Math.max(positions[top] as number, last);
  else positions.push(first, last);
}

/** All offsets of either. */
export function union(a: Positions, b: Positions): Positions {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const result: number[] = [];
  let inA = 0;
  let inB = 0;
  while (inA < a.length || inB < b.length) {
    const takesA =
      inB >= b.length ||
      (inA < a.length && (a[inA] as number) <= (b[inB] as number));
    if (takesA) {
      addInterval(result, a[inA] as number, a[inA + 1] as number);
      inA += 2;
    } else {
      addInterval(result, b[inB] as number, b[inB + 1] as number);
      inB += 2;
    }
  }
  return result;
}

/** Whether both hold the same offsets. */
export const isSame = (a: Positions, b: Positions): boolean =>
  a.length === b.length && a.every((offset, at) => offset === b[at]);

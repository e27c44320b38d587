/**
 * The candidate that `key` was probably meant to be: without regard to case, at most a third of its letters wrong (a swap
 * of neighbours counts once), or one the beginning of the other. `undefined` when none is near.
 */
export function nearestKey(
  key: string,
  candidates: Iterable<string>,
): string | undefined {
  const wanted = key.toLowerCase();
  const ranked = [...candidates]
    .map(candidate => ({
      candidate,
      distance: editDistance(wanted, candidate.toLowerCase()),
    }))
    .filter(({ candidate, distance }) =>
      isNear(wanted, candidate.toLowerCase(), distance),
    )
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

function isNear(key: string, candidate: string, distance: number): boolean {
  const length = Math.max(key.length, candidate.length);
  if (distance <= Math.floor(length / 3)) return true;
  const [shorter, longer] =
    key.length < candidate.length ? [key, candidate] : [candidate, key];
  return shorter.length >= 4 && longer.startsWith(shorter);
}

/** Longest input compared letter by letter; longer keys are nothing that anybody mistyped. */
const LONGEST_KEY = 100;

/** Insertions, deletions, substitutions and swaps of neighbours needed to turn one into the other (optimal string alignment). */
function editDistance(a: string, b: string): number {
  if (a.length > LONGEST_KEY || b.length > LONGEST_KEY)
    return Number.POSITIVE_INFINITY;
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from(
    { length: b.length + 1 },
    (_, column) => column,
  );
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap =
        row > 1 &&
        column > 1 &&
        a[row - 1] === b[column - 2] &&
        a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (isSame ? 0 : 1),
          isSwap
            ? at(beforePrevious, column - 2) + 1
            : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.POSITIVE_INFINITY;

import type { LedgerFinding } from './finding';
import type { LeafRange } from './prove';

/** Gaps that are watched for a leaf that comes late; beyond these the oldest counts as missing for good. */
const MOST_GAPS = 1000;

/** Follows the indexes of leaves as they come. */
export interface LeafOrder {
  /** Takes the next index, a whole number of 0 or more; tells what is wrong with its place, if anything. */
  take(index: number): LedgerFinding | undefined;
  /** Whether every leaf came in its place so far. */
  isUnbroken(): boolean;
  /** One more than the largest index so far. */
  end(): number;
  /** A finding for every gap that is still open: `audit.leafMissing`. */
  gaps(): readonly LedgerFinding[];
}

/** Finds `audit.leafMissing`, `audit.leafReordered`, `audit.leafDuplicated` in bounded memory. */
export function followLeafOrder(): LeafOrder {
  let gaps: readonly LeafRange[] = [];
  let [last, end] = [-1, 0];
  let isUnbroken = true;

  const openGap = (gap: LeafRange): LedgerFinding | undefined => {
    const [oldest, ...others] = gaps;
    if (oldest === undefined || gaps.length < MOST_GAPS) {
      gaps = [...gaps, gap];
      return undefined;
    }
    gaps = [...others, gap];
    return missing(oldest);
  };
  const goBack = (index: number, previous: number) => {
    const gap = gaps.find(each => each.start <= index && index < each.end);
    if (gap === undefined) return duplicated(index);
    const rest = [
      { start: gap.start, end: index },
      { start: index + 1, end: gap.end },
    ].filter(part => part.start < part.end);
    gaps = gaps.flatMap(each => (each === gap ? rest : [each]));
    // A run that was moved is one finding, at its first leaf.
    return index === previous + 1 ? undefined : reordered(index, previous);
  };
  return {
    take: index => {
      const previous = last;
      last = index;
      if (index === end) {
        end += 1;
        return undefined;
      }
      isUnbroken = false;
      if (index < end) return goBack(index, previous);
      const gap = { start: end, end: index };
      end = index + 1;
      return openGap(gap);
    },
    isUnbroken: () => isUnbroken,
    end: () => end,
    gaps: () => gaps.map(missing),
  };
}

const missing = ({ start, end }: LeafRange): LedgerFinding => ({
  code: 'audit.leafMissing',
  index: start,
  message:
    end - start === 1
      ? `leaf ${start} is missing: it was removed`
      : `leaves ${start} to ${end - 1} are missing: they were removed`,
});

const duplicated = (index: number): LedgerFinding => ({
  code: 'audit.leafDuplicated',
  index,
  message: `there is more than one leaf ${index}: one of them was added`,
});

const reordered = (index: number, previous: number): LedgerFinding => ({
  code: 'audit.leafReordered',
  index,
  message: `leaf ${index} comes after leaf ${previous}: the order was changed`,
});

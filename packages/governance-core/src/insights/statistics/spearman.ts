import { midranks } from './ranks';
import { studentTTwoSided } from './studentT';

/** How far two things rise together, −1 to 1, and the chance of at least as much without any connection. */
export interface Correlation {
  readonly r: number;
  /** Two-sided, 0–1, from Student's t. */
  readonly p: number;
}

/** Pearson's correlation; 0 when one of them does not vary. */
function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [both, ofX, ofY] = [0, 0, 0];
  x.forEach((value, at) => {
    both += (value - meanX) * (y[at]! - meanY);
    ofX += (value - meanX) ** 2;
    ofY += (y[at]! - meanY) ** 2;
  });
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY);
}

function judged(r: number, freedom: number): Correlation {
  if (freedom < 1) return { r, p: 1 };
  if (Math.abs(r) >= 1) return { r, p: 0 };
  return {
    r,
    p: studentTTwoSided(r * Math.sqrt(freedom / (1 - r * r)), freedom),
  };
}

/**
 * Whether two series of one length rise together, in whatever shape; equal values share their ranks. Source: C. Spearman, "The proof
 * and measurement of association between two things", American Journal of Psychology 15 (1904).
 */
export function spearman(
  x: readonly number[],
  y: readonly number[],
): Correlation {
  return judged(pearson(midranks(x), midranks(y)), x.length - 2);
}

/** The same with what goes along with a third series taken out of both. The degrees of freedom are those without the third one. */
export function partialSpearman(
  x: readonly number[],
  y: readonly number[],
  without: readonly number[],
): Correlation {
  const ranks = [x, y, without].map(midranks);
  const xy = pearson(ranks[0]!, ranks[1]!);
  const xz = pearson(ranks[0]!, ranks[2]!);
  const yz = pearson(ranks[1]!, ranks[2]!);
  const left = Math.sqrt((1 - xz * xz) * (1 - yz * yz));
  return judged(left === 0 ? 0 : (xy - xz * yz) / left, x.length - 2);
}

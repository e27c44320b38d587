import { fromHex, toHex } from './hex';
import { emptyRoot, joinHashes, type Sha256Bytes } from './merkle';

/**
 * The right edge of a Merkle tree: the roots of its complete subtrees, largest first, as lower-case hexadecimal. Enough to
 * append and to compute the root in O(log n), for a tree of `size` leaves.
 */
export interface MerkleFrontier {
  readonly size: number;
  readonly peaks: readonly string[];
}

/** A tree without leaves. */
export const EMPTY_FRONTIER: MerkleFrontier = { size: 0, peaks: [] };

/** A complete subtree: the 2^level leaves from leaf `index · 2^level` on. Level 0 is a leaf. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** A tree that leaves are appended to, in O(log n) memory. */
export interface GrowingTree {
  size(): number;
  /** Appends a leaf by its hash. */
  append(leaf: Uint8Array): void;
  /** Root of the leaves so far, hexadecimal. */
  root(): string;
  frontier(): MerkleFrontier;
}

/**
 * Goes on from a frontier. `onNode` is told every subtree when its last leaf comes, leaves excepted. Throws a `RangeError`
 * when the peaks do not belong to the size.
 */
export function growTree(
  from: MerkleFrontier,
  sha256: Sha256Bytes,
  onNode?: (node: TreeNode, hash: Uint8Array) => void,
): GrowingTree {
  if (from.peaks.length !== onesOf(from.size)) {
    throw new RangeError(
      `a frontier of size ${from.size} cannot have ${from.peaks.length} peaks`,
    );
  }
  const peaks = from.peaks.map(fromHex);
  let size = from.size;
  return {
    size: () => size,
    append: leaf => {
      let node = leaf;
      let level = 0;
      // Every trailing one bit of the old size is a complete subtree that the new leaf completes into a larger one.
      for (let index = size; index % 2 === 1;) {
        // Never absent: a frontier has as many peaks as its size has one bits.
        node = joinHashes(peaks.pop() ?? node, node, sha256);
        index = (index - 1) / 2;
        level += 1;
        onNode?.({ level, index }, node);
      }
      peaks.push(node);
      size += 1;
    },
    root: () => rootOfPeaks(peaks, sha256),
    frontier: () => ({ size, peaks: peaks.map(toHex) }),
  };
}

/** Number of one bits: a complete subtree each. */
function onesOf(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}

/** The frontier after one more leaf, given by its hash. */
export function appendLeaf(
  frontier: MerkleFrontier,
  leaf: string,
  sha256: Sha256Bytes,
): MerkleFrontier {
  const tree = growTree(frontier, sha256);
  tree.append(fromHex(leaf));
  return tree.frontier();
}

/** Root of the tree (RFC 6962 §2.1), hexadecimal; the hash of nothing for the empty tree. */
export const rootOf = (frontier: MerkleFrontier, sha256: Sha256Bytes): string =>
  rootOfPeaks(frontier.peaks.map(fromHex), sha256);

/** Hash over neighbouring complete subtrees, largest first, hexadecimal; the hash of nothing when there is none. */
export function rootOfPeaks(
  peaks: readonly Uint8Array[],
  sha256: Sha256Bytes,
): string {
  const last = peaks[peaks.length - 1];
  if (last === undefined) return emptyRoot(sha256);
  return toHex(
    peaks
      .slice(0, -1)
      .reduceRight((right, left) => joinHashes(left, right, sha256), last),
  );
}

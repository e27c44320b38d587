import { rootOfPeaks, type TreeNode } from './frontier';
import { fromHex } from './hex';
import { joinHashes, type Sha256Bytes } from './merkle';

/** Leaves from `start` up to, not including, `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** Neighbouring nodes of one level, from index `start` up to, not including, `end`. */
export interface NodeRun extends LeafRange {
  readonly level: number;
}

/**
 * Levels between the nodes that are kept: 4 keeps one hash for 15 leaves, and a proof reads at most 15 of each kept level
 * for every edge of the tree that it touches.
 */
export const KEPT_LEVELS_APART = 4;

/** Whether the hash of a node is kept; leaves (level 0) are, with their entries. */
export const isKept = ({ level }: TreeNode): boolean =>
  level % KEPT_LEVELS_APART === 0;

/** All leaves of a tree. */
export const wholeTree = (size: number): LeafRange => ({ start: 0, end: size });

/**
 * Subtrees whose hashes are the path of an inclusion proof, from the leaf upwards (RFC 6962 §2.1.1). `index` is below
 * `size`.
 */
export function inclusionPath(
  index: number,
  size: number,
): readonly LeafRange[] {
  const path: LeafRange[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  return path.reverse();
}

/** Subtrees whose hashes are the path of a consistency proof (RFC 6962 §2.1.2); `from` is from 1 to `to`. */
export function consistencyPath(
  from: number,
  to: number,
): readonly LeafRange[] {
  const path: LeafRange[] = [];
  let [start, end] = [0, to];
  while (from < end) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  // A common subtree that begins with the first leaf is the older tree itself, whose root the verifier holds.
  if (start > 0) path.push({ start, end });
  return path.reverse();
}

/** Largest power of two below a number of leaves. */
function splitOf(leaves: number): number {
  let split = 1;
  while (split * 2 < leaves) split *= 2;
  return split;
}

/** The complete subtrees that leaves are made of, largest first; `range` is one of a proof or begins with leaf 0. */
function subtreesOf({ start, end }: LeafRange): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let at = start; at < end;) {
    let [level, leaves] = [0, 1];
    while (leaves * 2 <= end - at) [level, leaves] = [level + 1, leaves * 2];
    nodes.push({ level, index: at / leaves });
    at += leaves;
  }
  return nodes;
}

/** The kept nodes that a node is made of. */
function keptBelow({ level, index }: TreeNode): NodeRun {
  const above = level % KEPT_LEVELS_APART;
  const width = 2 ** above;
  return {
    level: level - above,
    start: index * width,
    end: (index + 1) * width,
  };
}

/** Kept nodes that the hashes of these leaves are computed from; runs of one level neither overlap nor touch. */
export function keptNodesFor(ranges: readonly LeafRange[]): readonly NodeRun[] {
  const runs = ranges
    .flatMap(subtreesOf)
    .map(keptBelow)
    .sort((a, b) => a.level - b.level || a.start - b.start);
  const merged: NodeRun[] = [];
  for (const run of runs) {
    const last = merged[merged.length - 1];
    if (last && last.level === run.level && run.start <= last.end) {
      merged[merged.length - 1] = {
        ...last,
        end: Math.max(last.end, run.end),
      };
    } else {
      merged.push(run);
    }
  }
  return merged;
}

/** Tells the hash of a kept node, hexadecimal. */
export type KeptHashes = (node: TreeNode) => string | undefined;

/**
 * Hash over leaves, hexadecimal, computed from kept nodes (those of `keptNodesFor`). Throws an `Error` that names the node
 * when one is missing, for then the tree is damaged.
 */
export function hashOfLeaves(
  range: LeafRange,
  kept: KeptHashes,
  sha256: Sha256Bytes,
): string {
  const hashOf = (node: TreeNode): Uint8Array => {
    if (isKept(node)) {
      const hash = kept(node);
      if (hash !== undefined) return fromHex(hash);
      throw new Error(
        `the tree lacks node ${node.index} of level ${node.level}`,
      );
    }
    const [level, index] = [node.level - 1, node.index * 2];
    return joinHashes(
      hashOf({ level, index }),
      hashOf({ level, index: index + 1 }),
      sha256,
    );
  };
  return rootOfPeaks(subtreesOf(range).map(hashOf), sha256);
}

/** The kept nodes of a tree as `KeptHashes`, from what was read. */
export function keptHashes(
  nodes: Iterable<TreeNode & { readonly hash: string }>,
): KeptHashes {
  const hashes = new Map<string, string>();
  for (const { level, index, hash } of nodes) {
    hashes.set(`${level}/${index}`, hash);
  }
  return ({ level, index }) => hashes.get(`${level}/${index}`);
}

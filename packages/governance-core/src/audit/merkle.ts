/** SHA-256 of bytes, as bytes. Passed in, since this package has no cryptography of its own. */
export type Sha256Bytes = (data: Uint8Array) => Uint8Array;

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

const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;

/** Hash of a leaf: SHA-256(0x00 ‖ data), hexadecimal (RFC 6962 §2.1). */
export const leafHash = (data: Uint8Array, sha256: Sha256Bytes): string =>
  toHex(sha256(concat(LEAF_PREFIX, data)));

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right), hexadecimal (RFC 6962 §2.1). */
export const nodeHash = (
  left: string,
  right: string,
  sha256: Sha256Bytes,
): string => toHex(sha256(concat(NODE_PREFIX, fromHex(left), fromHex(right))));

/** The frontier after one more leaf, given by its hash. */
export function appendLeaf(
  frontier: MerkleFrontier,
  leaf: string,
  sha256: Sha256Bytes,
): MerkleFrontier {
  const peaks = [...frontier.peaks];
  let node = leaf;
  // Every trailing one bit of the old size is a complete subtree that the new leaf completes into a larger one.
  for (let size = frontier.size; size % 2 === 1; size = Math.floor(size / 2)) {
    const left = peaks.pop();
    if (left === undefined)
      throw new RangeError(
        `a frontier of size ${frontier.size} cannot have ${frontier.peaks.length} peaks`,
      );
    node = nodeHash(left, node, sha256);
  }
  return { size: frontier.size + 1, peaks: [...peaks, node] };
}

/** Root of the tree (RFC 6962 §2.1), hexadecimal; the hash of nothing for the empty tree. */
export function rootOf(frontier: MerkleFrontier, sha256: Sha256Bytes): string {
  const last = frontier.peaks[frontier.peaks.length - 1];
  if (last === undefined) return toHex(sha256(new Uint8Array()));
  return frontier.peaks
    .slice(0, -1)
    .reduceRight((right, left) => nodeHash(left, right, sha256), last);
}

function concat(prefix: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(
    1 + parts.reduce((length, part) => length + part.length, 0),
  );
  joined[0] = prefix;
  let offset = 1;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Bytes as lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** Bytes of a hexadecimal string of even length. */
export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );

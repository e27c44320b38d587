import { toByteString } from '../shared/byteString';
import { fromHex, toHex } from './hex';
import type { Sha256 } from './ledger';

/** SHA-256 of bytes, as bytes. Passed in, since this package has no cryptography of its own. */
export type Sha256Bytes = (data: Uint8Array) => Uint8Array;

const LEAF_PREFIX = 0x00;
const NODE_PREFIX = 0x01;
const HASH_BYTES = 32;

/** Hash of a leaf: SHA-256(0x00 ‖ data), hexadecimal (RFC 6962 §2.1). */
export function leafHash(data: Uint8Array, sha256: Sha256Bytes): string {
  const input = new Uint8Array(1 + data.length);
  input[0] = LEAF_PREFIX;
  input.set(data, 1);
  return toHex(sha256(input));
}

/** Hash of the leaf that a text is, over its UTF-8 bytes, as bytes; works where there is no text encoder. */
export function textLeafHash(text: string, sha256: Sha256Bytes): Uint8Array {
  const bytes = toByteString(text);
  const input = new Uint8Array(1 + bytes.length);
  input[0] = LEAF_PREFIX;
  for (let at = 0; at < bytes.length; at++)
    input[at + 1] = bytes.charCodeAt(at);
  return sha256(input);
}

/** Hash of the leaf that a text is, hexadecimal, where texts can be hashed: the prefix is the character whose UTF-8 it is. */
export const textLeafHex = (text: string, sha256: Sha256): string =>
  sha256(`\u0000${text}`);

/** Hash of an inner node over the hashes of its children: SHA-256(0x01 ‖ left ‖ right), as bytes (RFC 6962 §2.1). */
export function joinHashes(
  left: Uint8Array,
  right: Uint8Array,
  sha256: Sha256Bytes,
): Uint8Array {
  const input = new Uint8Array(1 + 2 * HASH_BYTES);
  input[0] = NODE_PREFIX;
  input.set(left, 1);
  input.set(right, 1 + HASH_BYTES);
  return sha256(input);
}

/** Hash of an inner node, all hexadecimal. */
export const nodeHash = (
  left: string,
  right: string,
  sha256: Sha256Bytes,
): string => toHex(joinHashes(fromHex(left), fromHex(right), sha256));

/** Root of the tree without leaves: the hash of nothing (RFC 6962 §2.1), hexadecimal. */
export const emptyRoot = (sha256: Sha256Bytes): string =>
  toHex(sha256(new Uint8Array()));

import { createHash } from 'node:crypto';
import vectors from './__fixtures__/rfc6962.json';
import { appendLeaf, EMPTY_FRONTIER, growTree, rootOf } from './frontier';
import { fromHex, toHex } from './hex';
import {
  leafHash,
  textLeafHash,
  textLeafHex,
  type Sha256Bytes,
} from './merkle';

const sha256: Sha256Bytes = data => createHash('sha256').update(data).digest();

const leaves = vectors.leafInputsHex;

/** The definition of RFC 6962 §2.1, written down once more as plain recursion. */
function rootByDefinition(hashes: readonly string[]): string {
  if (hashes.length === 0) return toHex(sha256(new Uint8Array()));
  if (hashes.length === 1) return hashes[0] ?? '';
  const split = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
  const [left, right] = [
    rootByDefinition(hashes.slice(0, split)),
    rootByDefinition(hashes.slice(split)),
  ];
  return toHex(
    sha256(Uint8Array.from([0x01, ...fromHex(left), ...fromHex(right)])),
  );
}

describe('R22 Merkle tree (RFC 6962)', () => {
  it.each(
    Object.entries(vectors.rootsHexBySize).map(
      ([size, root]) => [Number(size), root] as const,
    ),
  )('%i leaves have the published root', (size, root) => {
    const frontier = leaves
      .slice(0, size)
      .reduce(
        (tree, leaf) =>
          appendLeaf(tree, leafHash(fromHex(leaf), sha256), sha256),
        EMPTY_FRONTIER,
      );
    expect(frontier.size).toBe(size);
    expect(rootOf(frontier, sha256)).toBe(root);
  });

  it('agrees with the definition at every size up to 130', () => {
    const hashes = Array.from({ length: 130 }, (_, i) =>
      leafHash(Uint8Array.from([i]), sha256),
    );
    let frontier = EMPTY_FRONTIER;
    for (const [i, hash] of hashes.entries()) {
      frontier = appendLeaf(frontier, hash, sha256);
      expect(rootOf(frontier, sha256)).toBe(
        rootByDefinition(hashes.slice(0, i + 1)),
      );
    }
  });

  it('refuses a frontier whose peaks do not belong to its size', () => {
    expect(() => appendLeaf({ size: 3, peaks: ['00'] }, '00', sha256)).toThrow(
      'size 3',
    );
  });

  it.each([
    ['nothing', ''],
    ['plain letters', 'abc'],
    ['every length of UTF-8', 'aé€😀\u0000'],
  ])('hashes the UTF-8 bytes of %s', (_, text) => {
    const expected = leafHash(Buffer.from(text, 'utf8'), sha256);
    expect(toHex(textLeafHash(text, sha256))).toBe(expected);
    expect(
      textLeafHex(text, input =>
        createHash('sha256').update(input, 'utf8').digest('hex'),
      ),
    ).toBe(expected);
  });

  it('tells every subtree once, when its last leaf comes', () => {
    const seen: string[] = [];
    const tree = growTree(EMPTY_FRONTIER, sha256, ({ level, index }) =>
      seen.push(`${level}/${index}`),
    );
    const leaf = new Uint8Array(32);
    for (let count = 0; count < 8; count++) tree.append(leaf);
    expect(seen).toEqual(['1/0', '1/1', '2/0', '1/2', '1/3', '2/1', '3/0']);
  });

  it.each([
    ['00ff10Af', [0, 255, 16, 175]],
    ['', []],
  ])('reads the bytes of %p', (hex, bytes) => {
    expect([...fromHex(hex)]).toEqual(bytes);
    expect(toHex(Uint8Array.from(bytes))).toBe(hex.toLowerCase());
  });
});

import { createHash } from 'node:crypto';
import {
  appendLeaf,
  EMPTY_FRONTIER,
  fromHex,
  leafHash,
  rootOf,
  toHex,
  type Sha256Bytes,
} from './merkle';

const sha256: Sha256Bytes = data => createHash('sha256').update(data).digest();

const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];

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
  // Roots of the classic certificate-transparency test data.
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('%i leaves have the published root', (size, root) => {
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
});

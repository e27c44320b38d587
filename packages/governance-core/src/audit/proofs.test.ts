import { createHash } from 'node:crypto';
import vectors from './__fixtures__/rfc6962.json';
import { EMPTY_FRONTIER, growTree, type TreeNode } from './frontier';
import { fromHex, toHex } from './hex';
import { emptyRoot, leafHash, nodeHash, type Sha256Bytes } from './merkle';
import {
  verifyConsistency,
  verifyInclusion,
  type ConsistencyClaim,
  type InclusionClaim,
} from './proofs';
import {
  consistencyPath,
  hashOfLeaves,
  inclusionPath,
  isKept,
  keptHashes,
  keptNodesFor,
  type LeafRange,
  wholeTree,
} from './prove';

const sha256: Sha256Bytes = data => createHash('sha256').update(data).digest();

const MOST = 130;
/** Up to this size every tree is tried; fewer under mutation testing (mutation/fewerRuns.cjs). */
const MOST_TRIED = Number(process.env.LARGEST_TREE_TRIED ?? MOST);
const leafHashes = Array.from({ length: MOST }, (_, i) =>
  leafHash(Uint8Array.from([i]), sha256),
);

const known = new Map<string, string>();

/** RFC 6962 §2.1: MTH(D[start:end]), as it is written there. */
function treeHash(start: number, end: number): string {
  const name = `${start}:${end}`;
  const hash = known.get(name) ?? computeTreeHash(start, end);
  known.set(name, hash);
  return hash;
}

function computeTreeHash(start: number, end: number): string {
  if (start === end) return emptyRoot(sha256);
  if (end - start === 1) return leafHashes[start] ?? '';
  const middle = start + splitOf(end - start);
  return nodeHash(treeHash(start, middle), treeHash(middle, end), sha256);
}

const splitOf = (count: number) => 2 ** (Math.ceil(Math.log2(count)) - 1);

/** RFC 6962 §2.1.1: PATH(m, D[start:end]), `m` counted from the first leaf of all. */
function pathByDefinition(m: number, start: number, end: number): string[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return m < middle
    ? [...pathByDefinition(m, start, middle), treeHash(middle, end)]
    : [...pathByDefinition(m, middle, end), treeHash(start, middle)];
}

/** RFC 6962 §2.1.2: SUBPROOF(m, D[start:end], b), `b` being whether it begins with the first leaf of all. */
function subproof(m: number, start: number, end: number): string[] {
  if (m === end) return start === 0 ? [] : [treeHash(start, end)];
  const middle = start + splitOf(end - start);
  return m <= middle
    ? [...subproof(m, start, middle), treeHash(middle, end)]
    : [...subproof(m, middle, end), treeHash(start, middle)];
}

/** A tree with the nodes that are kept of it, and the proofs that come from them. */
function keptTree(leaves: readonly string[]) {
  const nodes: (TreeNode & { readonly hash: string })[] = leaves.map(
    (hash, index) => ({ level: 0, index, hash }),
  );
  const tree = growTree(EMPTY_FRONTIER, sha256, (node, hash) => {
    if (isKept(node)) nodes.push({ ...node, hash: toHex(hash) });
  });
  leaves.forEach(leaf => tree.append(fromHex(leaf)));
  const kept = keptHashes(nodes);
  const hashOf = (range: LeafRange) => {
    const runs = keptNodesFor([range]);
    const planned: typeof kept = node =>
      runs.some(
        ({ level, start, end }) =>
          level === node.level && start <= node.index && node.index < end,
      )
        ? kept(node)
        : undefined;
    return hashOfLeaves(range, planned, sha256);
  };
  return {
    inclusion: (index: number, treeSize: number): InclusionClaim => ({
      leafHash: leaves[index] ?? '',
      index,
      treeSize,
      root: hashOf(wholeTree(treeSize)),
      path: inclusionPath(index, treeSize).map(hashOf),
    }),
    consistency: (from: number, to: number): ConsistencyClaim => ({
      from,
      to,
      fromRoot: hashOf(wholeTree(from)),
      toRoot: hashOf(wholeTree(to)),
      path: consistencyPath(from, to).map(hashOf),
    }),
  };
}

const published = keptTree(
  vectors.leafInputsHex.map(hex => leafHash(fromHex(hex), sha256)),
);
const tree = keptTree(leafHashes);

const codesOf = (result: ReturnType<typeof verifyInclusion>) =>
  result.ok ? [] : result.issues.map(({ code }) => code);

describe('R22 proofs of the ledger (RFC 6962, RFC 9162)', () => {
  it.each(vectors.inclusionProofs)(
    'leaf $index of $size has the published path',
    ({ index, size, proof }) => {
      const claim = published.inclusion(index, size);
      expect(claim.path).toEqual(proof);
      expect(verifyInclusion(claim, sha256)).toEqual({ ok: true, value: true });
    },
  );

  it.each(vectors.consistencyProofs)(
    '$from to $to leaves have the published path',
    ({ from, to, proof }) => {
      const claim = published.consistency(from, to);
      expect(claim.path).toEqual(proof);
      expect(verifyConsistency(claim, sha256)).toEqual({
        ok: true,
        value: true,
      });
    },
  );

  it('inclusion of every leaf in every tree is what the definition says, and holds', () => {
    for (let size = 1; size <= MOST_TRIED; size++) {
      for (let index = 0; index < size; index++) {
        const claim = tree.inclusion(index, size);
        expect([claim.root, ...claim.path]).toEqual([
          treeHash(0, size),
          ...pathByDefinition(index, 0, size),
        ]);
        expect(verifyInclusion(claim, sha256).ok).toBe(true);
      }
    }
  });

  it('consistency of every pair of trees is what the definition says, and holds', () => {
    for (let to = 1; to <= MOST_TRIED; to++) {
      for (let from = 1; from <= to; from++) {
        const claim = tree.consistency(from, to);
        expect([claim.fromRoot, claim.toRoot, ...claim.path]).toEqual([
          treeHash(0, from),
          treeHash(0, to),
          ...subproof(from, 0, to),
        ]);
        expect(verifyConsistency(claim, sha256).ok).toBe(true);
      }
    }
  });

  it('reads at most 15 hashes of a level for an edge of the tree', () => {
    const edges = [wholeTree(1_000_003), ...inclusionPath(700_001, 1_000_003)];
    const perLevel = new Map<number, number>();
    for (const { level, start, end } of keptNodesFor(edges)) {
      perLevel.set(level, (perLevel.get(level) ?? 0) + end - start);
    }
    expect([...perLevel.keys()]).toEqual([0, 4, 8, 12, 16]);
    for (const count of perLevel.values())
      expect(count).toBeLessThanOrEqual(30);
  });

  it.each<[string, LeafRange[], ReturnType<typeof keptNodesFor>]>([
    ['subtrees that touch', [wholeTree(7)], [{ level: 0, start: 0, end: 7 }]],
    [
      'the same subtree twice',
      [wholeTree(4), wholeTree(4)],
      [{ level: 0, start: 0, end: 4 }],
    ],
    [
      'a subtree and what it holds',
      [wholeTree(8), { start: 2, end: 4 }],
      [{ level: 0, start: 0, end: 8 }],
    ],
    [
      'subtrees apart',
      [
        { start: 0, end: 2 },
        { start: 4, end: 6 },
      ],
      [
        { level: 0, start: 0, end: 2 },
        { level: 0, start: 4, end: 6 },
      ],
    ],
    [
      'subtrees in another order',
      [
        { start: 4, end: 6 },
        { start: 0, end: 2 },
      ],
      [
        { level: 0, start: 0, end: 2 },
        { level: 0, start: 4, end: 6 },
      ],
    ],
    [
      'levels apart',
      [wholeTree(17)],
      [
        { level: 0, start: 16, end: 17 },
        { level: 4, start: 0, end: 1 },
      ],
    ],
  ])(
    'reads the nodes of a level in runs that neither overlap nor touch: %s',
    (_, ranges, runs) => {
      expect(keptNodesFor(ranges)).toEqual(runs);
    },
  );

  it('names the node that a damaged tree lacks', () => {
    expect(() => hashOfLeaves(wholeTree(17), () => undefined, sha256)).toThrow(
      'the tree lacks node 0 of level 4',
    );
  });
});

/** Every claim that differs in one nibble of one hash, with what was changed. */
function* nibbleChanges<Claim extends InclusionClaim | ConsistencyClaim>(
  claim: Claim,
): Generator<Claim> {
  for (const [name, value] of Object.entries(claim)) {
    if (typeof value === 'string') {
      for (const changed of changedHashes(value))
        yield { ...claim, [name]: changed };
    }
  }
  for (const [at, hash] of claim.path.entries()) {
    for (const changed of changedHashes(hash))
      yield { ...claim, path: claim.path.with(at, changed) };
  }
}

function* changedHashes(hash: string): Generator<string> {
  for (let at = 0; at < hash.length; at++) {
    const digit = hash[at] === '0' ? '1' : '0';
    yield `${hash.slice(0, at)}${digit}${hash.slice(at + 1)}`;
  }
}

/** Every list that lacks one, repeats one, or has two neighbours changed round. */
function* listChanges(path: readonly string[]): Generator<readonly string[]> {
  for (const [at, hash] of path.entries()) {
    yield path.toSpliced(at, 1);
    yield path.toSpliced(at, 0, hash);
    const next = path[at + 1];
    if (next !== undefined) yield path.toSpliced(at, 2, next, hash);
  }
  yield [...path, 'ab'.repeat(32)];
}

describe('R22 a proof that was changed proves nothing', () => {
  const SIZES = [1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 17, 64, 100];

  it.each(SIZES)('inclusion in %i leaves', size => {
    const indexes = [0, 1, size >> 1, size - 2, size - 1];
    for (const index of indexes.filter(each => each >= 0 && each < size)) {
      const claim = tree.inclusion(index, size);
      const changed: readonly InclusionClaim[] = [
        ...nibbleChanges(claim),
        ...[...listChanges(claim.path)].map(path => ({ ...claim, path })),
        { ...claim, index: index + 1 },
        { ...claim, index: index - 1 },
        { ...claim, index: index ^ 1 },
        { ...claim, treeSize: index },
      ];
      expect(changed.filter(each => verifyInclusion(each, sha256).ok)).toEqual(
        [],
      );
    }
  });

  it.each(SIZES)('consistency with %i leaves', to => {
    const sizes = [1, 2, to >> 1, to - 1, to];
    for (const from of sizes.filter(each => each >= 1 && each <= to)) {
      const claim = tree.consistency(from, to);
      const changed: readonly ConsistencyClaim[] = [
        ...nibbleChanges(claim),
        ...[...listChanges(claim.path)].map(path => ({ ...claim, path })),
        { ...claim, to: from - 1 },
        { ...claim, from: to + 1 },
      ];
      expect(
        changed.filter(each => verifyConsistency(each, sha256).ok),
      ).toEqual([]);
    }
  });
});

const HASH = 'ab'.repeat(32);

describe('R22 hostile claims are refused with every issue', () => {
  const inclusion = tree.inclusion(2, 5);
  it.each<[string, object, string[]]>([
    ['an index at the size', { index: 5 }, ['audit.invalidIndex']],
    ['a negative index', { index: -1 }, ['audit.invalidIndex']],
    ['half an index', { index: 1.5 }, ['audit.invalidIndex']],
    ['an index as text', { index: '2' }, ['audit.invalidIndex']],
    ['no tree', { treeSize: 0 }, ['audit.invalidSize', 'audit.invalidIndex']],
    [
      'a size that JSON has rounded',
      { treeSize: 2 ** 53 },
      ['audit.invalidSize'],
    ],
    [
      'a size that cannot be compared',
      { treeSize: Symbol('5') },
      ['audit.invalidSize'],
    ],
    ['a short hash', { leafHash: 'ab' }, ['audit.invalidHash']],
    ['capital digits', { root: HASH.toUpperCase() }, ['audit.invalidHash']],
    ['a hash with a line end', { root: `${HASH}\n` }, ['audit.invalidHash']],
    ['no path', { path: undefined }, ['audit.invalidPath']],
    [
      'a path without end',
      { path: Array(107).fill(HASH) },
      ['audit.invalidPath'],
    ],
    [
      'holes in the path',
      { path: Array(3) },
      Array(3).fill('audit.invalidHash'),
    ],
    [
      'everything wrong at once',
      { index: NaN, treeSize: NaN, leafHash: 1, root: null, path: 'x' },
      [
        'audit.invalidSize',
        'audit.invalidHash',
        'audit.invalidHash',
        'audit.invalidPath',
        'audit.invalidIndex',
      ],
    ],
    [
      'too few hashes',
      { path: inclusion.path.slice(1) },
      ['audit.invalidPath'],
    ],
    [
      'too many hashes',
      { path: [...inclusion.path, HASH] },
      ['audit.invalidPath'],
    ],
    ['another root', { root: HASH }, ['audit.rootMismatch']],
    ['a hash in a list', { leafHash: [HASH] }, ['audit.invalidHash']],
  ])('inclusion: %s', (_, change, codes) => {
    expect(
      codesOf(verifyInclusion({ ...inclusion, ...change }, sha256)),
    ).toEqual(codes);
  });

  const consistency = tree.consistency(3, 7);
  it.each<[string, object, string[]]>([
    ['from the empty tree', { from: 0, path: [] }, ['audit.invalidSize']],
    ['a tree that shrank', { to: 2 }, ['audit.treeShrank']],
    ['no newer tree', { to: 0 }, ['audit.invalidSize']],
    ['sizes beyond what is exact', { to: 2 ** 60 }, ['audit.invalidSize']],
    ['no hash at all', { path: [] }, ['audit.invalidPath']],
    [
      'a power of two without path',
      { from: 4, path: [] },
      ['audit.invalidPath'],
    ],
    [
      'a hash too many',
      { path: [...consistency.path, HASH] },
      ['audit.invalidPath'],
    ],
    [
      'a path that is not needed',
      { from: 7, fromRoot: consistency.toRoot },
      ['audit.invalidPath'],
    ],
    ['equal sizes, other roots', { from: 7, path: [] }, ['audit.rootMismatch']],
    ['another older root', { fromRoot: HASH }, ['audit.rootMismatch']],
    [
      'two other roots',
      { fromRoot: HASH, toRoot: HASH },
      ['audit.rootMismatch', 'audit.rootMismatch'],
    ],
    [
      'roots that are none',
      { fromRoot: '', toRoot: 7 },
      ['audit.invalidHash', 'audit.invalidHash'],
    ],
  ])('consistency: %s', (_, change, codes) => {
    expect(
      codesOf(verifyConsistency({ ...consistency, ...change }, sha256)),
    ).toEqual(codes);
  });

  it.each([[undefined], [null], ['proof'], [7]])('no claim: %p', value => {
    const claim = value as unknown as InclusionClaim & ConsistencyClaim;
    expect(codesOf(verifyInclusion(claim, sha256))).toEqual([
      'audit.invalidClaim',
    ]);
    expect(codesOf(verifyConsistency(claim, sha256))).toEqual([
      'audit.invalidClaim',
    ]);
  });

  const wordsOf = (result: ReturnType<typeof verifyInclusion>) =>
    result.ok ? [] : result.issues.map(({ path, message }) => [path, message]);
  const noHash = (path: string, got: string) => [
    path,
    `expected \`${path}\` to be a SHA-256 hash, 64 lower-case hexadecimal digits, got \`${got}\``,
  ];
  const noSize = (path: string, got: string) => [
    path,
    `expected \`${path}\` to be a whole number from 1 to 9007199254740991, got \`${got}\``,
  ];
  const noIndex = (got: string) => [
    'index',
    `expected an \`index\` from 0 to below the tree size, got \`${got}\``,
  ];
  const NOT_AS_MANY = [
    'path',
    'the `path` has not as many hashes as a proof of these sizes has',
  ];

  it.each<[string, object, readonly (readonly string[])[]]>([
    [
      'a long text',
      { root: 'x'.repeat(81) },
      [noHash('root', `${'x'.repeat(80)}…`)],
    ],
    [
      'the longest text that is shown whole',
      { root: 'x'.repeat(80) },
      [noHash('root', 'x'.repeat(80))],
    ],
    [
      'a value that is no text',
      { leafHash: { hash: HASH } },
      [noHash('leafHash', 'object')],
    ],
    ['a number for a hash', { leafHash: 17 }, [noHash('leafHash', '17')]],
    [
      'one hash of the path',
      { path: inclusion.path.with(1, 'ab') },
      [noHash('path[1]', 'ab')],
    ],
    ['an index at the size', { index: 5 }, [noIndex('5')]],
    ['an empty tree', { treeSize: 0 }, [noSize('treeSize', '0'), noIndex('2')]],
    [
      'as many hashes as are read',
      { path: Array(106).fill(HASH) },
      [NOT_AS_MANY],
    ],
    [
      'more hashes than are read',
      { path: Array(107).fill(HASH) },
      [['path', 'expected `path` to be a list of at most 106 hashes']],
    ],
    [
      'another root',
      { root: HASH },
      [
        [
          'root',
          `the proof leads to the root \`${inclusion.root}\`, not to the claimed \`${HASH}\``,
        ],
      ],
    ],
  ])(
    'inclusion says where, what was expected and got: %s',
    (_, change, words) => {
      expect(
        wordsOf(verifyInclusion({ ...inclusion, ...change }, sha256)),
      ).toEqual(words);
    },
  );

  it.each<[string, object, readonly (readonly string[])[]]>([
    [
      'no sizes',
      { from: 0, to: 0.5 },
      [noSize('from', '0'), noSize('to', '0.5')],
    ],
    [
      'a tree that shrank',
      { to: 2 },
      [
        [
          'to',
          'the tree of 2 leaves is smaller than the one of 3 that it should begin with: leaves were removed',
        ],
      ],
    ],
    [
      'roots that are none',
      { fromRoot: '', toRoot: 'x' },
      [noHash('fromRoot', ''), noHash('toRoot', 'x')],
    ],
    [
      'two other roots',
      { fromRoot: HASH, toRoot: HASH },
      [
        [
          'fromRoot',
          `the proof leads to the root \`${consistency.fromRoot}\`, not to the claimed \`${HASH}\``,
        ],
        [
          'toRoot',
          `the proof leads to the root \`${consistency.toRoot}\`, not to the claimed \`${HASH}\``,
        ],
      ],
    ],
    [
      'equal sizes, other roots',
      { from: 7, fromRoot: HASH, path: [] },
      [
        [
          'toRoot',
          `the proof leads to the root \`${consistency.toRoot}\`, not to the claimed \`${HASH}\``,
        ],
      ],
    ],
  ])(
    'consistency says where, what was expected and got: %s',
    (_, change, words) => {
      expect(
        wordsOf(verifyConsistency({ ...consistency, ...change }, sha256)),
      ).toEqual(words);
    },
  );

  it('a leaf whose text looks like a node is not one', () => {
    const [left = '', right = ''] = leafHashes;
    const text = Uint8Array.from([1, ...fromHex(left), ...fromHex(right)]);
    expect(leafHash(text, sha256)).not.toBe(nodeHash(left, right, sha256));
  });
});

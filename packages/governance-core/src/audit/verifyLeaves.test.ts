import { createHash } from 'node:crypto';
import type { TreeHead } from './heldHeads';
import { createLedgerEntry } from './ledger';
import { EMPTY_FRONTIER, growTree } from './frontier';
import { toHex } from './hex';
import { emptyRoot, textLeafHash, type Sha256Bytes } from './merkle';
import { createLedgerVerifier, type LedgerLeafText } from './verifyLeaves';

const sha256Bytes: Sha256Bytes = data =>
  createHash('sha256').update(data).digest();
const sha256 = (text: string) =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const MOST_NAMED = 1000;

/** Text of a sound entry. */
const textOf = (name: number | string, payload: object = { n: name }) =>
  createLedgerEntry(
    {
      type: 'policy.decisionMade',
      actor: 'user:default/ä',
      subjectIds: [`s-${name}`],
      payload: { ...payload },
    },
    { id: `id-${name}`, at: '2026-03-01T00:00:00.000Z', sha256 },
  ).canonical;

const leafOf = (index: number, canonical: string): LedgerLeafText => ({
  index,
  canonical,
  leafHash: toHex(textLeafHash(canonical, sha256Bytes)),
});

/** A sound ledger. */
const ledger = (size: number): readonly LedgerLeafText[] =>
  Array.from({ length: size }, (_, index) => leafOf(index, textOf(index)));

function headOf(leaves: readonly LedgerLeafText[]): TreeHead {
  const tree = growTree(EMPTY_FRONTIER, sha256Bytes);
  for (const { canonical } of leaves)
    tree.append(textLeafHash(canonical, sha256Bytes));
  return { size: tree.size(), root: tree.root() };
}

function verify(
  leaves: readonly unknown[],
  expected: readonly TreeHead[] = [],
  last?: TreeHead,
) {
  const verifier = createLedgerVerifier({ sha256Bytes, sha256, expected });
  for (const leaf of leaves) verifier.add(leaf as LedgerLeafText);
  return verifier.finish(last);
}

/** Findings as `code@index`. */
const found = (report: ReturnType<typeof verify>) =>
  report.findings.map(({ code, index }) =>
    index === undefined ? code : `${code}@${index}`,
  );

const ten = ledger(10);
const held = headOf(ten);

describe('R22 a sound ledger verifies', () => {
  it.each([0, 1, 2, 3, 7, 8, 9, 64, 100])('of %i leaves', size => {
    const leaves = ledger(size);
    const head = headOf(leaves);
    expect(verify(leaves, [head])).toEqual({
      isSound: true,
      ...head,
      findings: [],
      omittedFindings: 0,
      confirmed: [head],
    });
  });

  it('when it has grown since a head was held, whatever its size then', () => {
    const heads = [...ten.keys(), 10].map(size => headOf(ten.slice(0, size)));
    const report = verify(ledger(23), heads, headOf(ledger(23)));
    expect([report.isSound, report.confirmed.length]).toEqual([true, 12]);
  });

  it('without hashes beside the texts', () => {
    const leaves = ten.map(({ index, canonical }) => ({ index, canonical }));
    expect(verify(leaves, [held]).isSound).toBe(true);
  });

  it('and can be asked again, also while it grows', () => {
    const verifier = createLedgerVerifier({ sha256Bytes, sha256 });
    ten.slice(0, 4).forEach(verifier.add);
    expect(verifier.finish(headOf(ten.slice(0, 4))).isSound).toBe(true);
    ten.slice(4).forEach(verifier.add);
    expect(verifier.finish(held)).toEqual(verifier.finish(held));
    expect(verifier.finish(held).isSound).toBe(true);
  });
});

/** The ledger with the leaf at an index replaced. */
const withLeaf = (index: number, leaf: unknown) =>
  ten.with(index, leaf as LedgerLeafText);

const [third] = ten.slice(3);
const edited = textOf(3, { n: 'other' });
const textWith = (change: object) =>
  // Canonical by construction: the members are in order already and no member is added.
  JSON.stringify({ ...JSON.parse(textOf(3)), ...change });

describe('R22 what was done to a ledger is found and named', () => {
  it.each<[string, readonly unknown[], string[]]>([
    [
      'an entry whose text is not the one that was hashed',
      withLeaf(3, { ...third, canonical: edited }),
      ['audit.leafEdited@3', 'audit.historyRewritten'],
    ],
    [
      'a hash that is not the one of the text',
      withLeaf(3, { ...third, leafHash: 'ab'.repeat(32) }),
      ['audit.leafEdited@3'],
    ],
    [
      'an entry and its hash replaced',
      withLeaf(3, leafOf(3, edited)),
      ['audit.historyRewritten'],
    ],
    [
      'a payload edited below its digest',
      withLeaf(3, leafOf(3, textWith({ payload: { n: 4 } }))),
      ['audit.payloadEdited@3', 'audit.historyRewritten'],
    ],
    [
      'a digest edited above its payload',
      withLeaf(3, leafOf(3, textWith({ payloadDigest: 'ab'.repeat(32) }))),
      ['audit.payloadEdited@3', 'audit.historyRewritten'],
    ],
    [
      'white space',
      withLeaf(3, leafOf(3, `${textOf(3)} `)),
      ['audit.entryNotCanonical@3', 'audit.historyRewritten'],
    ],
    [
      'a member twice',
      withLeaf(
        3,
        leafOf(3, textOf(3).replace('{', '{"actor":"user:default/ä",')),
      ),
      ['audit.entryNotCanonical@3', 'audit.historyRewritten'],
    ],
    [
      'a member too many',
      withLeaf(3, leafOf(3, textWith({ w: 1 }))),
      ['audit.entryUnreadable@3', 'audit.historyRewritten'],
    ],
    [
      'text that is no JSON',
      withLeaf(3, leafOf(3, 'not JSON')),
      ['audit.entryUnreadable@3', 'audit.historyRewritten'],
    ],
    ['a leaf removed', ten.toSpliced(3, 1), ['audit.leafMissing@3']],
    ['several leaves removed', ten.toSpliced(3, 4), ['audit.leafMissing@3']],
    [
      'two places with leaves removed',
      ten.toSpliced(6, 2).toSpliced(3, 1),
      ['audit.leafMissing@3', 'audit.leafMissing@6'],
    ],
    ['the first leaf removed', ten.slice(1), ['audit.leafMissing@0']],
    [
      'a leaf removed and the others moved up',
      ten.toSpliced(3, 1).map((leaf, index) => ({ ...leaf, index })),
      ['audit.ledgerTruncated@9'],
    ],
    [
      'two leaves changed round',
      [...ten.slice(0, 3), ...ten.slice(3, 5).reverse(), ...ten.slice(5)],
      ['audit.leafReordered@3'],
    ],
    [
      'a leaf moved to the end',
      [...ten.toSpliced(3, 1), third],
      ['audit.leafReordered@3'],
    ],
    [
      'a run moved back',
      [
        ...ten.slice(0, 2),
        ...ten.slice(5, 7),
        ...ten.slice(2, 5),
        ...ten.slice(7),
      ],
      ['audit.leafReordered@2'],
    ],
    [
      'two entries changed round below their indexes',
      withLeaf(3, leafOf(3, textOf(4))).with(4, leafOf(4, textOf(3))),
      ['audit.historyRewritten'],
    ],
    [
      'a leaf twice',
      ten.toSpliced(3, 0, ...ten.slice(3, 4)),
      ['audit.leafDuplicated@3'],
    ],
    [
      'an old leaf again at the end',
      [...ten, third],
      ['audit.leafDuplicated@3'],
    ],
    [
      'an entry twice below two indexes',
      withLeaf(7, leafOf(7, textOf(3))),
      ['audit.entryDuplicated@7', 'audit.historyRewritten'],
    ],
    [
      'an id twice, with another text',
      withLeaf(7, leafOf(7, edited)),
      ['audit.entryDuplicated@7', 'audit.historyRewritten'],
    ],
    [
      'a leaf twice behind a gap',
      ten.toSpliced(2, 2, ...ten.slice(3, 4), ...ten.slice(3, 4)),
      ['audit.leafDuplicated@3', 'audit.leafMissing@2'],
    ],
    [
      'an old leaf again far behind a gap',
      [...ten.toSpliced(2, 1), ...ten.slice(6, 7)],
      ['audit.leafDuplicated@6', 'audit.leafMissing@2'],
    ],
    [
      'a leaf that comes late into the middle of a gap',
      [...ten.slice(0, 1), ...ten.slice(4), ...ten.slice(2, 3)],
      ['audit.leafReordered@2', 'audit.leafMissing@1', 'audit.leafMissing@3'],
    ],
    [
      'a leaf that comes late into one of two gaps',
      [...ten.toSpliced(3, 1).toSpliced(1, 1), ...ten.slice(1, 2)],
      ['audit.leafReordered@1', 'audit.leafMissing@3'],
    ],
    ['the end cut off', ten.slice(0, 7), ['audit.ledgerTruncated@7']],
    ['everything cut off', [], ['audit.ledgerTruncated@0']],
    [
      'the end cut off and regrown',
      [
        ...ten.slice(0, 7),
        ...[7, 8, 9, 10, 11].map(index =>
          leafOf(index, textOf(`new-${index}`)),
        ),
      ],
      ['audit.historyRewritten'],
    ],
    [
      'a leaf removed and the end cut off',
      ten.toSpliced(3, 1).slice(0, 6),
      ['audit.leafMissing@3', 'audit.ledgerTruncated@7'],
    ],
    [
      'damage after the held size',
      [...ten, leafOf(11, textOf(11))],
      ['audit.leafMissing@10'],
    ],
    [
      'something that is no leaf',
      withLeaf(3, { index: 3 }),
      ['audit.leafUnreadable', 'audit.leafMissing@3'],
    ],
    [
      'nothing for a leaf',
      withLeaf(3, null),
      ['audit.leafUnreadable', 'audit.leafMissing@3'],
    ],
    [
      'an absent leaf',
      withLeaf(3, undefined),
      ['audit.leafUnreadable', 'audit.leafMissing@3'],
    ],
    [
      'something that is no leaf between two leaves',
      ten.toSpliced(3, 0, 'x' as unknown as LedgerLeafText),
      ['audit.leafUnreadable'],
    ],
    [
      'an index that nothing can come after',
      withLeaf(3, { ...third, index: Number.MAX_SAFE_INTEGER }),
      ['audit.leafUnreadable', 'audit.leafMissing@3'],
    ],
    [
      'an index that JSON has rounded',
      withLeaf(3, { ...third, index: 2 ** 53 }),
      ['audit.leafUnreadable', 'audit.leafMissing@3'],
    ],
    [
      'a negative index',
      withLeaf(3, { ...third, index: -1 }),
      ['audit.leafUnreadable', 'audit.leafMissing@3'],
    ],
    [
      'half an index',
      withLeaf(3, { ...third, index: 2.5 }),
      ['audit.leafUnreadable', 'audit.leafMissing@3'],
    ],
    [
      'one index far out',
      withLeaf(9, { ...third, index: 2 ** 40 }),
      ['audit.entryDuplicated@1099511627776', 'audit.leafMissing@9'],
    ],
  ])('%s', (_, leaves, codes) => {
    const report = verify(leaves, [held]);
    expect(found(report)).toEqual(codes);
    expect(report.isSound).toBe(false);
  });

  it.each<[string, readonly LedgerLeafText[], TreeHead, string[]]>([
    ['no root', ten, { size: 10, root: '' }, ['audit.invalidHead']],
    ['half a size', ten, { size: 9.5, root: held.root }, ['audit.invalidHead']],
    [
      'less than nothing',
      ten,
      { size: -1, root: held.root },
      ['audit.invalidHead'],
    ],
    [
      'another root of nothing',
      ten,
      { size: 0, root: held.root },
      ['audit.historyRewritten'],
    ],
    [
      'the root of another size',
      ten,
      { size: 9, root: held.root },
      ['audit.historyRewritten'],
    ],
  ])('a held head that is %s', (_, leaves, head, codes) => {
    expect(found(verify(leaves, [head]))).toEqual(codes);
  });

  it('knows the root of nothing', () => {
    const head = { size: 0, root: emptyRoot(sha256Bytes) };
    expect(verify([], [head]).confirmed).toEqual([head]);
    expect(verify(ten, [head]).confirmed).toEqual([head]);
  });

  it.each([
    ['no head was held', []],
    ['the head of another size was held', [held]],
  ])('says when a root was asked for that was not kept, as %s', (_, heads) => {
    expect(found(verify(ten, heads, headOf(ten.slice(0, 4))))).toEqual([
      'audit.rootNotKept',
    ]);
  });

  it('keeps no root for a verdict on the way that asked for none', () => {
    const verifier = createLedgerVerifier({ sha256Bytes, sha256 });
    ten.slice(0, 4).forEach(verifier.add);
    verifier.finish();
    ten.slice(4).forEach(verifier.add);
    expect(found(verifier.finish(headOf(ten.slice(0, 4))))).toEqual([
      'audit.rootNotKept',
    ]);
  });

  it.each([
    [
      'leaves in another order',
      [...ten.slice(0, 3), ...ten.slice(3, 5).reverse(), ...ten.slice(5)],
      ['audit.leafReordered@3'],
    ],
    [
      'something that is no leaf among them',
      ten.toSpliced(3, 0, 'x' as unknown as LedgerLeafText),
      ['audit.leafUnreadable'],
    ],
  ])('neither confirms nor denies a head over %s', (_, leaves, codes) => {
    const report = verify(leaves, [], held);
    expect([found(report), report.confirmed]).toEqual([codes, []]);
  });

  it('says that the end was cut off, also when asked at the end', () => {
    expect(found(verify(ten.slice(0, 4), [], held))).toEqual([
      'audit.ledgerTruncated@4',
    ]);
  });

  it('keeps to a bounded number of findings and counts the rest', () => {
    const leaves = Array.from({ length: 1500 }, (_, index) => ({
      index,
      canonical: '',
    }));
    const report = verify(leaves);
    expect([report.findings.length, report.omittedFindings]).toEqual([
      MOST_NAMED,
      500,
    ]);
  });

  it('keeps to a bounded number of gaps', () => {
    const leaves = Array.from({ length: 1200 }, (_, at) =>
      leafOf(2 * at + 1, textOf(at)),
    );
    const report = verify([...leaves, leafOf(0, textOf('late'))]);
    expect(found(report).slice(198, 203)).toEqual([
      'audit.leafMissing@396',
      'audit.leafMissing@398',
      'audit.leafDuplicated@0',
      'audit.leafMissing@400',
      'audit.leafMissing@402',
    ]);
    expect(report.findings.length + report.omittedFindings).toBe(1201);
  });

  it.each([
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['a lone surrogate', textOf(0).replace('user:default/ä', '\\ud800')],
    ['an id without end', textOf('x'.repeat(100))],
    ['another version', textOf(0).replace('"v":1', '"v":2')],
    ['a payload that is a list', textOf(0).replace('{"n":0}', '[0]')],
    ['a subject that is no text', textOf(0).replace('"s-0"', '0')],
    ['subjects that are no list', textOf(0).replace('["s-0"]', '"s-0"')],
    ['null', 'null'],
  ])('does not fall over %s', (_, canonical) => {
    const report = verify([{ index: 0, canonical }]);
    expect(report.findings.map(({ code }) => code)[0]).toMatch(
      /^audit\.entry(Unreadable|NotCanonical)$/,
    );
  });

  it('says in plain words what happened and where', () => {
    const messages = (leaves: readonly unknown[]) =>
      verify(leaves, [held]).findings.map(({ message }) => message);
    expect(messages(ten.toSpliced(3, 1))).toEqual([
      'leaf 3 is missing: it was removed',
    ]);
    expect(messages(ten.toSpliced(3, 4))).toEqual([
      'leaves 3 to 6 are missing: they were removed',
    ]);
    expect(messages(withLeaf(3, leafOf(3, 'x')))[0]).toBe(
      'leaf 3 is not a ledger entry of version 1: its text was replaced, or it needs a newer version of this program',
    );
    expect(messages(ten.slice(0, 7))).toEqual([
      'the ledger ends before leaf 7, but a head of 10 leaves is held: the end was cut off',
    ]);
    expect(messages(ten.toSpliced(3, 0, ...ten.slice(3, 4)))).toEqual([
      'there is more than one leaf 3: one of them was added',
    ]);
    expect(messages([...ten.toSpliced(3, 1), third])).toEqual([
      'leaf 3 comes after leaf 9: the order was changed',
    ]);
    expect(messages(withLeaf(3, { index: 3 }))[0]).toBe(
      'after 3 leaves comes something that is no leaf: expected an `index` and the `canonical` text',
    );
    expect(messages(withLeaf(3, { ...third, leafHash: '' }))).toEqual([
      'leaf 3 does not have the hash that is stated for it: its text or the hash was edited',
    ]);
    const twice = withLeaf(7, leafOf(7, textOf(3)));
    expect(messages(twice)).toEqual([
      'leaf 7 holds the same entry as leaf 3: one of them was added',
      `the root over the first 10 leaves is \`${headOf(twice).root}\`, not the held \`${held.root}\`: what was recorded before was changed`,
    ]);
  });

  it('says how to get at a root that was not kept', () => {
    const { findings } = verify(ten, [], headOf(ten.slice(0, 4)));
    expect(findings.map(({ message }) => message)).toEqual([
      'the root over the first 4 leaves was not kept while reading; name the size before the first leaf',
    ]);
  });
});

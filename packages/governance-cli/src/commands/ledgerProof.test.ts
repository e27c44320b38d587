import {
  headOf,
  leafOf,
  ledgerOf,
  portalWith,
  proofOf,
  runLedger,
} from '../ledger/__testUtils__/ledgerPortal';

const leaves = ledgerOf(10);
const head = headOf(leaves);
const proof = proofOf(leaves, 3);

const prove = (
  served: Partial<Parameters<typeof portalWith>[0]>,
  ...args: string[]
) =>
  runLedger(['proof', 'entry-3', ...args], {
    fetch: portalWith({ leaves, head, proof, ...served }),
  });

const codes = (text: string) =>
  JSON.parse(text).issues.map(({ code }: { code: string }) => code);

describe('R22 ledger proof', () => {
  it('verifies the proof of an entry here', async () => {
    const { exitCode, io } = await prove({});
    expect([exitCode, io.err()]).toEqual([0, '']);
    expect(io.out()).toContain(
      'proven      Entry `entry-3` is leaf 3 of the ledger of 10 leaves.',
    );
    expect(io.out()).toContain(head.root);
  });

  it('verifies it against what the caller holds', async () => {
    const { exitCode, io } = await prove(
      {},
      '--size',
      '10',
      '--root',
      head.root,
    );
    expect([exitCode, io.out()]).toEqual([
      0,
      expect.stringContaining('the ones that you hold'),
    ]);
  });

  const other = leafOf(3, 'other');
  it.each<
    [string, Partial<Parameters<typeof portalWith>[0]>, string[], string[]]
  >([
    [
      'a root that is not the one held',
      {},
      ['--size', '10', '--root', 'ab'.repeat(32)],
      ['audit.rootMismatch'],
    ],
    [
      'another entry at the place of the leaf',
      { leaves: leaves.with(3, other) },
      [],
      ['cli.otherEntry', 'audit.rootMismatch'],
    ],
    [
      'an entry that was edited',
      {
        leaves: leaves.with(3, {
          ...other,
          canonical: leafOf(3, 'entry-3').canonical.replace('ada', 'bob'),
        }),
      },
      [],
      ['audit.rootMismatch'],
    ],
    [
      'a text that is no entry',
      { leaves: leaves.with(3, { ...other, canonical: '{}' }) },
      [],
      ['audit.entryUnreadable', 'cli.otherEntry', 'audit.rootMismatch'],
    ],
    [
      'a leaf that is not served',
      { leaves: leaves.toSpliced(3, 1) },
      [],
      ['cli.leafMissing', 'audit.rootMismatch'],
    ],
    [
      'a changed path',
      { proof: { ...proof, path: proof.path.toReversed() } },
      [],
      ['audit.rootMismatch'],
    ],
    [
      'a path that is none',
      { proof: { ...proof, path: ['x'] } },
      [],
      ['audit.invalidHash'],
    ],
    [
      'an index beyond the tree',
      { proof: { ...proof, index: 10 } },
      [],
      ['cli.leafMissing', 'audit.invalidIndex'],
    ],
    [
      'an inner node as the leaf of a smaller tree',
      { proof: { ...proof, treeSize: 5, path: proof.path.slice(1) } },
      [],
      ['audit.rootMismatch'],
    ],
  ])('does not take %s', async (_, served, args, expected) => {
    const { exitCode, io } = await prove(served, ...args, '--format', 'json');
    expect([exitCode, codes(io.out())]).toEqual([1, expected]);
  });

  it('says why nothing is proven', async () => {
    const { exitCode, io } = await prove(
      {},
      '--size',
      '10',
      '--root',
      'ab'.repeat(32),
    );
    expect(exitCode).toBe(1);
    expect(io.out()).toContain(
      'not proven  Entry `entry-3` could not be shown',
    );
    expect(io.out().replace(/\s+/g, ' ')).toContain(
      'the proof leads to the root',
    );
  });

  it('says that there is no such entry', async () => {
    const { exitCode, io } = await prove({ proof: undefined });
    expect([exitCode, io.err()]).toEqual([
      3,
      expect.stringContaining('there is no ledger entry'),
    ]);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TreeHead } from '@ai-enablement/governance-core';
import {
  headOf,
  leafOf,
  ledgerOf,
  portalWith,
  runLedger,
  type Leaf,
} from '../ledger/__testUtils__/ledgerPortal';

const ten = ledgerOf(10);
const held = headOf(ten);

const heldArgs = ({ size, root }: TreeHead) => [
  '--size',
  String(size),
  '--root',
  root,
];

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'ledger-verify-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const headerOf = (head: object) => ({
  format: 'ai-governance-ledger/1',
  issuer: 'https://portal.example.com',
  ...head,
  exportedAt: '2026-03-02T10:00:00.000Z',
});

async function verifyLines(lines: readonly string[], ...args: string[]) {
  await writeFile(join(cwd, 'x.ndjson'), lines.join('\n'));
  return runLedger(['verify', 'x.ndjson', ...args], { cwd });
}

const verifyFile = (
  leaves: readonly object[],
  head: object,
  ...args: string[]
) =>
  verifyLines(
    [headerOf(head), ...leaves].map(line => JSON.stringify(line)),
    ...args,
  );

const codesIn = (text: string): string[] =>
  JSON.parse(text).findings.map(
    ({ code, index }: { code: string; index?: number }) =>
      index === undefined ? code : `${code}@${index}`,
  );

/** A leaf with another text, hashed anew. */
const replaced: readonly Leaf[] = ten.with(3, leafOf(3, 'other'));
const regrown = [
  ...ten.slice(0, 7),
  ...[7, 8, 9].map(at => leafOf(at, `new-${at}`)),
];

const DAMAGES: [string, readonly Leaf[], string[]][] = [
  [
    'an edit',
    ten.with(3, { ...leafOf(3, 'other'), leafHash: ten[3]?.leafHash ?? '' }),
    ['audit.leafEdited@3', 'audit.historyRewritten'],
  ],
  ['an edit with its hash', replaced, ['audit.historyRewritten']],
  ['a gap', ten.toSpliced(3, 1), ['audit.leafMissing@3']],
  [
    'a reorder',
    [...ten.slice(0, 3), ...ten.slice(3, 5).reverse(), ...ten.slice(5)],
    ['audit.leafReordered@3'],
  ],
  [
    'a duplicate',
    ten.toSpliced(3, 0, ...ten.slice(3, 4)),
    ['audit.leafDuplicated@3'],
  ],
  ['a truncation', ten.slice(0, 7), ['audit.ledgerTruncated@7']],
  ['a truncation that has grown again', regrown, ['audit.historyRewritten']],
];

describe('R22 ledger verify, offline', () => {
  it('tells that an export is sound, and what to hold', async () => {
    const { exitCode, io } = await verifyFile(ten, held);
    expect(exitCode).toBe(0);
    expect(io.err()).toBe('');
    expect(io.out().split('\n')).toEqual([
      'sound      The ledger is sound: 10 leaves, each with its text, in its place.',
      '',
      '  from   `x.ndjson`, exported from https://portal.example.com at 2026-03-02T10:00:00.000Z',
      '  size   10',
      `  root   ${held.root}`,
      '',
      'Nothing was compared with what you hold, so this shows only that the ledger agrees with itself. Keep',
      'size and root in a place of your own; next time they show whether anything before was changed:',
      `  --size 10 --root ${held.root}`,
      '',
    ]);
  });

  it('compares with what the caller holds, also when the ledger has grown since', async () => {
    const { exitCode, io } = await verifyFile(
      ledgerOf(25),
      headOf(ledgerOf(25)),
      ...heldArgs(held),
    );
    expect([exitCode, io.out()]).toEqual([
      0,
      expect.stringContaining(
        'It begins with the 10 leaves whose root you hold',
      ),
    ]);
  });

  it.each(DAMAGES)(
    'finds %s, against the head of the file',
    async (_, leaves, codes) => {
      const { exitCode, io } = await verifyFile(
        leaves,
        held,
        '--format',
        'json',
      );
      expect([exitCode, codesIn(io.out()).slice(0, codes.length)]).toEqual([
        1,
        codes,
      ]);
    },
  );

  it.each(DAMAGES)(
    'finds %s in a file that was made to agree with itself',
    async (_, leaves, codes) => {
      const { exitCode, io } = await verifyFile(
        leaves,
        headOf(leaves),
        ...heldArgs(held),
        '--format',
        'json',
      );
      expect(exitCode).toBe(1);
      expect(codesIn(io.out())).toEqual(expect.arrayContaining(codes));
    },
  );

  it('finds leaves that were added after the head', async () => {
    const { exitCode, io } = await verifyFile(
      ledgerOf(12),
      held,
      '--format',
      'json',
    );
    expect([exitCode, codesIn(io.out())]).toEqual([
      1,
      ['cli.leavesBeyondHead@10'],
    ]);
  });

  it('tells every finding with its leaf, and how many more there are', async () => {
    const leaves = ledgerOf(60).map(leaf => ({
      ...leaf,
      leafHash: 'ab'.repeat(32),
    }));
    const { exitCode, io } = await verifyFile(
      leaves,
      headOf(leaves),
      ...heldArgs(held),
    );
    expect(exitCode).toBe(1);
    expect(io.out()).toContain(
      'not sound  The ledger is not sound: 60 found in 60 leaves.',
    );
    expect(io.out()).toContain(
      'leaf 24 does not have the hash that is stated for it',
    );
    expect(io.out()).not.toContain('leaf 25 does not');
    expect(io.out()).toContain('and 35 more');
  });

  it.each<[string, string[], string]>([
    ['empty', [''], 'is empty'],
    ['not JSON', ['ledger'], 'line 1 of `x.ndjson` is not JSON'],
    [
      'another format',
      [JSON.stringify({ ...headerOf(held), format: 'ai-governance-ledger/2' })],
      'is not the first line of an export',
    ],
    [
      'a root in capitals',
      [JSON.stringify(headerOf({ ...held, root: held.root.toUpperCase() }))],
      'is not the first line of an export',
    ],
    [
      'a size that JSON rounds',
      [
        JSON.stringify(headerOf(held)).replace(
          '"size":10',
          '"size":9007199254740993',
        ),
      ],
      '`size`: too big',
    ],
    [
      'an unknown field',
      [JSON.stringify({ ...headerOf(held), more: 1 })],
      'is not the first line of an export',
    ],
    [
      'an index as text',
      [
        JSON.stringify(headerOf(held)),
        '{"index":"0","canonical":"","leafHash":""}',
      ],
      '`index`: invalid input',
    ],
    [
      'an index that JSON rounds',
      [
        JSON.stringify(headerOf(held)),
        '{"index":9007199254740993,"canonical":"","leafHash":""}',
      ],
      '`index`: too big',
    ],
    [
      'a leaf with another field',
      [
        JSON.stringify(headerOf(held)),
        '{"index":0,"canonical":"","leafHash":"","x":1}',
      ],
      'line 2 of `x.ndjson` is not a leaf',
    ],
    [
      'a list',
      [JSON.stringify(headerOf(held)), '[]'],
      'line 2 of `x.ndjson` is not a leaf',
    ],
    ['a byte-order mark', ['\ufeff{}'], 'line 1 of `x.ndjson` is not JSON'],
    [
      'an empty line within',
      [JSON.stringify(headerOf(held)), '', '{}'],
      'line 2 of `x.ndjson` is not JSON',
    ],
    [
      'a line without end',
      [JSON.stringify(headerOf(held)), 'x'.repeat(8 * 1024 * 1024 + 1)],
      'line 2 of `x.ndjson` is longer than 8 MiB',
    ],
  ])(
    'says what a file is when it is no export: %s',
    async (_, lines, message) => {
      const { exitCode, io } = await verifyLines(lines);
      expect([exitCode, io.out()]).toEqual([2, '']);
      expect(io.err().replace(/\s+/g, ' ')).toContain(message);
    },
  );

  it('says that a file is not text, or not there', async () => {
    await writeFile(join(cwd, 'x.ndjson'), Buffer.from([0xff, 0xfe, 0x0a]));
    const binary = await runLedger(['verify', 'x.ndjson'], { cwd });
    expect(binary.io.err()).toContain('line 1 of `x.ndjson` is not UTF-8 text');
    const missing = await runLedger(['verify', 'none.ndjson'], { cwd });
    expect([missing.exitCode, missing.io.err()]).toEqual([
      2,
      expect.stringContaining('cannot read `none.ndjson`'),
    ]);
  });

  it('reads lines of many bytes that are split over chunks', async () => {
    const leaves = Array.from({ length: 2000 }, (_, index) =>
      leafOf(index, `${'ä€😀'.repeat(20)}${index}`),
    );
    const { exitCode, io } = await verifyFile(leaves, headOf(leaves));
    expect([exitCode, io.err()]).toEqual([0, '']);
  });

  it.each([
    [['--size', '10'], 'was given without `--root`'],
    [['--root', held.root], 'was given without `--size`'],
    [
      ['--size', '9007199254740993', '--root', held.root],
      'a whole number of leaves',
    ],
    [['--size', '-1', '--root', held.root], 'a whole number of leaves'],
    [['--size', '10', '--root', 'ab'], '64 hexadecimal digits'],
  ])('refuses %j', async (args, message) => {
    const { exitCode, io } = await runLedger(['verify', ...args], { cwd });
    expect(exitCode).toBe(2);
    expect(io.err().replace(/\s+/g, ' ')).toContain(message);
  });
});

describe('R22 ledger verify, against the portal', () => {
  const verify = (
    served: Parameters<typeof portalWith>[0],
    ...args: string[]
  ) => runLedger(['verify', ...args], { fetch: portalWith(served) });

  it.each([0, 1, 5, 23])('reads every page of %i leaves', async size => {
    const leaves = ledgerOf(size);
    const { exitCode, io } = await verify(
      { leaves, head: headOf(leaves), page: 5 },
      '--format',
      'json',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(io.out())).toEqual({
      schema: 'ai-governance/ledger-verification@1',
      isSound: true,
      source: 'portal',
      issuer: 'https://portal.example.com',
      head: headOf(leaves),
      ...headOf(leaves),
      confirmed: [headOf(leaves)],
      findings: [],
      omittedFindings: 0,
    });
  });

  it.each(DAMAGES)('finds %s', async (_, leaves, codes) => {
    const { exitCode, io } = await verify(
      { leaves, head: headOf(leaves) },
      ...heldArgs(held),
      '--format',
      'json',
    );
    expect(exitCode).toBe(1);
    expect(codesIn(io.out())).toEqual(expect.arrayContaining(codes));
  });

  it('leaves what is recorded meanwhile for the next time', async () => {
    const served = { leaves: [...ten], head: held, page: 4 };
    const { exitCode, io } = await runLedger(['verify', '--format', 'json'], {
      fetch: portalWith({
        ...served,
        get leaves() {
          return served.leaves;
        },
        onRequest: () => served.leaves.push(leafOf(served.leaves.length)),
      }),
    });
    expect([exitCode, JSON.parse(io.out()).size]).toEqual([0, 10]);
  });

  it.each<[string, object]>([
    [
      'serves the same page for ever',
      { leaves: [{ ...leafOf(0) }], head: { ...held, size: 5 } },
    ],
    ['serves nothing', { leaves: [], head: held }],
  ])('comes to an end when a portal %s', async (_, served) => {
    const { exitCode } = await verify(
      served as Parameters<typeof portalWith>[0],
    );
    expect(exitCode).toBe(1);
  });

  it('does not take an answer that is none', async () => {
    const { exitCode, io } = await verify({
      leaves: [{ index: 0 }],
      head: held,
    });
    expect([exitCode, io.err()]).toEqual([
      3,
      expect.stringContaining("the portal's answer is not what was expected"),
    ]);
  });

  it('shows how far it is on a terminal, and takes that away again', async () => {
    const { io } = await runLedger(['verify'], {
      isTTY: true,
      env: { AI_GOVERNANCE_URL: 'https://portal.example.com', NO_COLOR: '1' },
      fetch: portalWith({ leaves: ten, head: held }),
    });
    expect(io.err()).toBe('\r\u001b[K10 of 10 leaves\r\u001b[K');
  });
});

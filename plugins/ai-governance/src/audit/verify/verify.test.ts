import type { AuditOperations } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { fakeLedger, type FakeDraft } from '../../__testUtils__/fakeLedger';
import { checkHead } from './continuity';
import { createHeadMemory, type HeadMemory } from './headMemory';
import { verifyEntry } from './verifyEntry';
import { verifyLedger, type Progress } from './verifyLedger';

const drafts = (count: number): readonly FakeDraft[] =>
  Array.from({ length: count }, () => ({}));

const edited = (count: number, at: number): readonly FakeDraft[] =>
  drafts(count).map((draft, index) =>
    index === at ? { ...draft, payload: { tier: 'public' } } : draft,
  );

function newMemory(): HeadMemory {
  const kept = new Map<string, string>();
  return createHeadMemory('https://portal.example.com', {
    store: () => ({
      getItem: key => kept.get(key) ?? null,
      setItem: (key, text) => kept.set(key, text),
      removeItem: key => kept.delete(key),
    }),
    now: () => '2026-11-22T10:00:00.000Z',
  });
}

async function remembering(ledger: AuditOperations) {
  const memory = newMemory();
  memory.remember(await ledger.getLedgerHead());
  return memory;
}

describe('R22 a rewritten history is seen at the next visit', () => {
  it.each([
    ['nothing was verified before', undefined, drafts(5), { kind: 'first' }],
    ['nothing happened since', drafts(5), drafts(5), { kind: 'same' }],
    ['it grew from one', drafts(1), drafts(9), { kind: 'grown' }],
    ['it grew from a power of two', drafts(8), drafts(13), { kind: 'grown' }],
    ['it grew from an odd size', drafts(7), drafts(8), { kind: 'grown' }],
    [
      'entries were taken away',
      drafts(9),
      drafts(8),
      { kind: 'rewritten', how: 'shrunk' },
    ],
    [
      'an entry was changed in a ledger of the same size',
      drafts(9),
      edited(9, 3),
      { kind: 'rewritten', how: 'changed' },
    ],
    [
      'an entry was changed and others were added',
      drafts(9),
      edited(20, 0),
      { kind: 'rewritten', how: 'broken' },
    ],
    [
      'the last entry was changed and others were added',
      drafts(8),
      edited(9, 7),
      { kind: 'rewritten', how: 'broken' },
    ],
  ])('%s', async (_, before, now, expected) => {
    const memory = before ? await remembering(fakeLedger(before)) : newMemory();
    const { continuity } = await checkHead({ client: fakeLedger(now), memory });
    expect(continuity).toMatchObject(expected);
  });

  it('moves on when the ledger grew, and stays when it was rewritten', async () => {
    const memory = await remembering(fakeLedger(drafts(3)));
    await checkHead({ client: fakeLedger(drafts(6)), memory });
    expect(memory.recall()).toMatchObject({ size: 6 });
    await checkHead({ client: fakeLedger(edited(9, 1)), memory });
    expect(memory.recall()).toMatchObject({ size: 6 });
  });

  it('does not believe roots that the proof brings along', async () => {
    const ledger = fakeLedger(edited(12, 2));
    const memory = await remembering(fakeLedger(drafts(6)));
    const { root } = await fakeLedger(drafts(6)).getLedgerHead();
    const client = {
      ...ledger,
      getConsistencyProof: async () => ({
        ...(await ledger.getConsistencyProof({ from: 6 })),
        fromRoot: root,
      }),
    };
    const { continuity } = await checkHead({ client, memory });
    expect(continuity).toMatchObject({ kind: 'rewritten', how: 'broken' });
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '"text"'],
    ['a size of none', '{"size":0,"root":"","verifiedAt":"x"}'],
    ['a root that is none', '{"size":2,"root":"abc","verifiedAt":"x"}'],
  ])('reads %s as nothing verified', (_, text) => {
    const memory = createHeadMemory('p', {
      store: () => ({
        getItem: () => text,
        setItem: () => undefined,
        removeItem: () => undefined,
      }),
      now: () => '',
    });
    expect(memory.recall()).toBeUndefined();
  });

  it('remembers until the page is left when the browser keeps nothing', async () => {
    const memory = createHeadMemory('p', {
      store: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      now: () => '2026-11-22T10:00:00.000Z',
    });
    const head = await fakeLedger(drafts(2)).getLedgerHead();
    expect(memory.remember(head)).toBe(false);
    expect(memory.recall()).toMatchObject({ size: 2 });
    memory.forget();
    expect(memory.recall()).toBeUndefined();
  });
});

describe('R22 an entry is verified in the browser', () => {
  it.each([1, 2, 3, 7, 8, 13])('every entry of %i is proven', async size => {
    const client = fakeLedger(drafts(size));
    for (let index = 0; index < size; index += 1) {
      const entry = await client.getLedgerEntry(`e-${index}`);
      const proof = await verifyEntry(entry, { client, memory: newMemory() });
      expect(proof).toMatchObject({ isProven: true, index });
    }
  });

  const whole = fakeLedger(drafts(11));
  const changed = fakeLedger(edited(11, 4));
  it.each<[string, Partial<AuditOperations>, readonly string[]]>([
    [
      'what is shown is not what was hashed',
      {
        getLedgerEntry: async id => ({
          ...(await whole.getLedgerEntry(id)),
          actor: 'user:default/other',
        }),
      },
      ['content'],
    ],
    [
      'payload and digest do not belong together',
      {
        getLedgerEntry: async id => ({
          ...(await whole.getLedgerEntry(id)),
          payload: {},
        }),
      },
      ['content'],
    ],
    [
      'the entry states another leaf hash',
      {
        getLedgerEntry: async id => ({
          ...(await whole.getLedgerEntry(id)),
          leafHash: 'a'.repeat(64),
        }),
      },
      ['leaf'],
    ],
    [
      'the text was changed, with entry and hash to match',
      {
        getLedgerEntry: changed.getLedgerEntry,
        listLedgerLeaves: changed.listLedgerLeaves,
      },
      ['inclusion'],
    ],
    [
      'the text is missing',
      {
        listLedgerLeaves: async () => ({
          head: await whole.getLedgerHead(),
          items: [],
        }),
      },
      ['content', 'leaf', 'inclusion'],
    ],
    ['the whole tree was made anew', changed, ['continuity']],
  ])('%s', async (_, lies, failing) => {
    const client = { ...whole, ...lies };
    const memory = await remembering(whole);
    const proof = await verifyEntry(await client.getLedgerEntry('e-4'), {
      client,
      memory,
    });
    expect(proof.isProven).toBe(false);
    expect(
      proof.checks
        .filter(({ result }) => result === 'failed')
        .map(({ id }) => id),
    ).toEqual(failing);
  });

  it('remembers the head that it proved against', async () => {
    const memory = newMemory();
    const proof = await verifyEntry(await whole.getLedgerEntry('e-0'), {
      client: whole,
      memory,
    });
    expect(proof.checks.at(-1)).toEqual({ id: 'continuity', result: 'first' });
    expect(memory.recall()).toMatchObject({ size: 11 });
  });
});

describe('R22 the whole ledger is verified in the browser', () => {
  async function verify(client: AuditOperations, memory = newMemory()) {
    const seen: Progress[] = [];
    let clockMs = 0;
    const pause = jest.fn(async () => undefined);
    const { report } = await verifyLedger(
      { client, memory },
      {
        signal: new AbortController().signal,
        onProgress: progress => seen.push(progress),
        pause,
        nowMs: () => (clockMs += 1),
      },
    );
    return { report, seen, pause, memory };
  }

  it('over several pages, with progress and pauses', async () => {
    const { report, seen, pause, memory } = await verify(
      fakeLedger(drafts(2300)),
    );
    expect(report).toMatchObject({ isSound: true, size: 2300, findings: [] });
    expect(seen.at(-1)).toEqual({ done: 2300, size: 2300 });
    expect(pause.mock.calls.length).toBeGreaterThan(10);
    expect(memory.recall()).toMatchObject({ size: 2300 });
  });

  const whole = fakeLedger(drafts(9));
  const leaves = async (change: (index: number) => boolean) => {
    const page = await whole.listLedgerLeaves();
    return { ...page, items: page.items.filter(leaf => change(leaf.index)) };
  };
  it.each<[string, AuditOperations, readonly string[]]>([
    ['nothing recorded yet', fakeLedger([]), []],
    ['as it was written', whole, []],
    [
      'an edited leaf',
      {
        ...fakeLedger(edited(9, 5)),
        getLedgerHead: whole.getLedgerHead,
        listLedgerLeaves: async query => ({
          ...(await fakeLedger(edited(9, 5)).listLedgerLeaves(query)),
          head: await whole.getLedgerHead(),
        }),
      },
      ['audit.historyRewritten'],
    ],
    [
      'a gap',
      {
        ...whole,
        listLedgerLeaves: async ({ from = 0 } = {}) =>
          from === 0 ? leaves(index => index !== 3) : leaves(() => false),
      },
      ['audit.leafMissing'],
    ],
    [
      'a missing end',
      {
        ...whole,
        listLedgerLeaves: async ({ from = 0 } = {}) =>
          from === 0 ? leaves(index => index < 6) : leaves(() => false),
      },
      ['audit.ledgerTruncated'],
    ],
  ])('%s', async (_, client, codes) => {
    const { report, memory } = await verify(client);
    expect(report.findings.map(({ code }) => code)).toEqual(codes);
    expect(report.isSound).toBe(codes.length === 0);
    expect(memory.recall()?.size).toBe(
      report.isSound && report.size > 0 ? report.size : undefined,
    );
  });

  it('compares with what this browser verified before', async () => {
    const memory = await remembering(whole);
    const { report } = await verify(fakeLedger(edited(14, 2)), memory);
    expect(report.isSound).toBe(false);
    expect(memory.recall()).toMatchObject({ size: 9 });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    let clockMs = 0;
    await expect(
      verifyLedger(
        { client: fakeLedger(drafts(50)), memory: newMemory() },
        {
          signal: controller.signal,
          onProgress: () => undefined,
          pause: async () => controller.abort(new Error('enough')),
          nowMs: () => {
            clockMs += 100;
            return clockMs;
          },
        },
      ),
    ).rejects.toThrow('enough');
  });
});

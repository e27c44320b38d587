import { sha256, shortDigest } from '../../../shared/digest';
import type { StoredRecord, StoredSignal } from '../model';
import type { StoresUnderTest } from '../store.contract';

const PAY = 'github.com/acme/pay';
const WEB = 'github.com/acme/web';
const MONTHS = { from: '2026-09', to: '2026-10' };
/** Ids are 16 bytes where the database knows the type. */
const idOf = (name: string) => shortDigest(sha256(name));
const record = (
  name: string,
  given: Partial<StoredRecord> = {},
): StoredRecord => ({
  recordId: idOf(name),
  source: 'github',
  kind: 'change',
  naturalKey: name,
  revision: 1,
  digest: idOf(`d-${name}`),
  payload: '{}',
  receivedAt: '2026-10-05T09:00:00.000Z',
  ...given,
});
const signal = (
  name: string,
  kind: string,
  month: string,
  given: Partial<StoredSignal> = {},
): StoredSignal => ({
  recordId: idOf(name),
  signalId: idOf(`s-${name}-${kind}`),
  source: 'github',
  kind,
  at: `${month}-05T09:00:00.000Z`,
  revision: 1,
  digest: idOf(`d-${name}`),
  body: '{"a":1}',
  ...given,
});
const ofPay = (given: Partial<StoredSignal> = {}) => ({
  repository: PAY,
  ...given,
});

/** What every store of records and their signals does. */
export function describeIngestStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  let under: StoresUnderTest;
  beforeEach(async () => {
    under = await create();
  });
  const replace = async (
    signals: readonly StoredSignal[],
    records = [...new Set(signals.map(({ recordId }) => recordId))].map(
      recordId => ({ ...record(recordId), recordId }),
    ),
  ) => {
    const ids = records.map(({ recordId }) => recordId);
    const months = await under.unitOfWork.run(async trx => {
      const held = await under.ingest.held(trx, ids);
      return under.ingest.replace(trx, {
        records,
        signals,
        held: new Set(held.keys()),
      });
    });
    return months.map(({ subject, month }) => `${subject} ${month}`).sort();
  };
  const forget = (what: 'signals' | 'records', most = 100) =>
    under.unitOfWork.run(trx =>
      under.ingest.forget(trx, {
        what,
        source: 'github',
        beforeMonth: '2026-07',
        most,
      }),
    );
  const heldOf = async (...names: readonly string[]) => [
    ...(
      await under.unitOfWork.run(trx => under.ingest.held(trx, names.map(idOf)))
    ).values(),
  ];
  const kindsOf = (signals: readonly { readonly kind: string }[]) =>
    signals.map(({ kind }) => kind).sort();

  describe(`R07 records and their signals: ${name}`, () => {
    it('are held with what tells whether another one is newer', async () => {
      await replace([], [record('r1', { revision: 7 })]);
      expect(await heldOf('r1', 'r2')).toEqual([
        { recordId: idOf('r1'), revision: 7, digest: idOf('d-r1') },
      ]);
    });

    it('take the place of what the record told before', async () => {
      await replace([
        signal('r1', 'change', '2026-09', ofPay({ number: 1 })),
        signal('r2', 'change', '2026-09', ofPay({ number: 2 })),
      ]);
      const months = await replace(
        [
          signal(
            'r1',
            'change',
            '2026-10',
            ofPay({ number: 1, body: '{"b":2}' }),
          ),
        ],
        [record('r1', { revision: 2, digest: idOf('new') })],
      );
      expect(months).toEqual([
        `repository:${PAY} 2026-09`,
        `repository:${PAY} 2026-10`,
      ]);
      const told = await under.signalViews.ofRepositories([PAY], MONTHS);
      expect(told.map(({ at, body }) => [at.slice(0, 7), body])).toEqual(
        expect.arrayContaining([
          ['2026-09', { a: 1 }],
          ['2026-10', { b: 2 }],
        ]),
      );
      expect(told).toHaveLength(2);
      expect(await heldOf('r1')).toEqual([
        { recordId: idOf('r1'), revision: 2, digest: idOf('new') },
      ]);
    });

    it.each<[string, StoredSignal, string[]]>([
      [
        'its own',
        signal('new', 'change', '2026-10', ofPay({ number: 9 })),
        [`repository:${PAY} 2026-10`],
      ],
      [
        'its own and that of its change',
        signal('new', 'review', '2026-10', ofPay({ number: 1 })),
        [`repository:${PAY} 2026-08`, `repository:${PAY} 2026-10`],
      ],
      [
        'its own alone when the change is of another repository',
        signal('new', 'review', '2026-10', { repository: WEB, number: 1 }),
        [`repository:${WEB} 2026-10`],
      ],
      [
        'its own and those of releases and deployments, which a finding moves',
        signal('new', 'finding', '2026-10', ofPay()),
        [
          `repository:${PAY} 2026-06`,
          `repository:${PAY} 2026-07`,
          `repository:${PAY} 2026-10`,
        ],
      ],
      [
        'that of the person when it is of no repository',
        signal('new', 'usage', '2026-10', { person: 'p1' }),
        ['person:p1 2026-10'],
      ],
      [
        'that of the repository, whoever it names',
        signal('new', 'commit', '2026-10', ofPay({ person: 'p1' })),
        [`repository:${PAY} 2026-10`],
      ],
      ['none when it is nobody’s', signal('new', 'cost', '2026-10'), []],
    ])('say which months they change: %s', async (_, given, months) => {
      await replace([
        signal('r1', 'change', '2026-08', ofPay({ number: 1 })),
        signal('r2', 'release', '2026-07', ofPay()),
        signal('r3', 'deployment', '2026-06', ofPay()),
        signal('r4', 'release', '2026-05', { repository: WEB }),
      ]);
      expect(await replace([given])).toEqual([...months].sort());
    });

    it('are forgotten by month, records once they tell nothing any more', async () => {
      const old = { receivedAt: '2026-06-30T09:00:00.000Z' };
      await replace(
        [
          signal('r1', 'change', '2026-06', ofPay({ number: 1 })),
          signal('r2', 'change', '2026-05', ofPay({ number: 2 })),
          signal('r3', 'change', '2026-07', ofPay({ number: 3 })),
          signal('r4', 'change', '2026-06', ofPay({ number: 4 })),
          signal('r5', 'change', '2026-06', {
            ...ofPay({ number: 5 }),
            source: 'gitlab',
          }),
        ],
        [
          record('r1', old),
          record('r2', old),
          record('r3', old),
          record('r4', { receivedAt: '2026-07-01T00:00:00.000Z' }),
          record('r5', { ...old, source: 'gitlab' }),
        ],
      );
      const isOlder = (month: string) => under.work.isOlder('github', month);
      expect([await isOlder('2026-05'), await isOlder('2026-06')]).toEqual([
        false,
        true,
      ]);
      expect(await forget('records')).toBe(0);
      expect(await forget('signals', 2)).toBe(2);
      expect(await forget('signals', 2)).toBe(1);
      expect(await forget('signals', 2)).toBe(0);
      expect(await isOlder('2026-07')).toBe(false);
      expect(await forget('records')).toBe(2);
      expect(await forget('records')).toBe(0);
      const held = await heldOf('r1', 'r2', 'r3', 'r4', 'r5');
      expect(held.map(({ recordId }) => recordId).toSorted()).toEqual(
        ['r3', 'r4', 'r5'].map(idOf).toSorted(),
      );
      const months = await under.signalViews.monthsOf([PAY]);
      expect(months.map(({ month }) => month).toSorted()).toEqual([
        '2026-06',
        '2026-07',
      ]);
    });
  });

  describe(`R07 what signals tell: ${name}`, () => {
    beforeEach(async () => {
      await replace([
        signal('r1', 'change', '2026-09', ofPay({ number: 1 })),
        signal('r2', 'change', '2026-11', ofPay({ number: 2 })),
        signal('r3', 'review', '2026-09', ofPay({ number: 1, person: 'p1' })),
        signal('r4', 'attribution', '2026-12', ofPay({ number: 1 })),
        signal('r5', 'finding', '2026-01', ofPay()),
        signal('r6', 'release', '2027-01', { repository: WEB }),
        signal('r7', 'usage', '2026-10', { person: 'p1' }),
        signal('r8', 'usage', '2026-11', { person: 'p1' }),
        signal('r9', 'seat', '2026-10', { person: 'p2' }),
      ]);
    });

    it.each<[string[], string[]]>([
      [[PAY], ['change', 'finding']],
      [
        [PAY, WEB],
        ['change', 'finding', 'release'],
      ],
      [[], []],
    ])(
      'of repositories %j in some months: %j, without what belongs to single changes',
      async (repositories, kinds) => {
        const found = await under.signalViews.ofRepositories(
          repositories,
          MONTHS,
        );
        expect(kindsOf(found)).toEqual(kinds);
      },
    );

    it('is given back whole', async () => {
      const [found] = await under.signalViews.ofRepositories([WEB], MONTHS);
      expect(found).toEqual({
        id: idOf('s-r6-release'),
        source: 'github',
        kind: 'release',
        at: '2027-01-05T09:00:00.000Z',
        revision: 1,
        digest: idOf('d-r6'),
        body: { a: 1 },
      });
    });

    it('of changes is told whenever it was', async () => {
      const found = await under.signalViews.ofChanges(PAY, [1, 2]);
      expect(kindsOf(found)).toEqual(['attribution', 'review']);
      expect(await under.signalViews.ofChanges(WEB, [1])).toEqual([]);
    });

    it('of people is told in some months, without what counts for a repository', async () => {
      const found = await under.signalViews.ofPeople(['p1', 'p2'], MONTHS);
      expect(kindsOf(found)).toEqual(['seat', 'usage']);
    });

    it('of repositories in which months there are any', async () => {
      const found = await under.signalViews.monthsOf([PAY, WEB, 'r0']);
      expect(
        found
          .map(({ repository, month }) => `${repository} ${month}`)
          .toSorted(),
      ).toEqual(
        [
          `${PAY} 2026-01`,
          `${PAY} 2026-09`,
          `${PAY} 2026-11`,
          `${PAY} 2026-12`,
          `${WEB} 2027-01`,
        ].toSorted(),
      );
      expect(await under.signalViews.monthsOf([])).toEqual([]);
    });

    it('of pseudonyms where they are named, a review in the month of its change', async () => {
      await replace([
        signal('r10', 'review', '2026-12', ofPay({ number: 2, person: 'p1' })),
        signal('r11', 'review', '2026-12', ofPay({ number: 9, person: 'p2' })),
      ]);
      const found = await under.signalViews.monthsNaming(['p1', 'p2', 'p9']);
      expect(
        found
          .map(each => [each.identity, each.month, each.repository].join(' '))
          .toSorted(),
      ).toEqual([
        `p1 2026-09 ${PAY}`,
        'p1 2026-10 ',
        'p1 2026-11 ',
        `p1 2026-11 ${PAY}`,
        'p2 2026-10 ',
        `p2 2026-12 ${PAY}`,
      ]);
      expect(await under.signalViews.monthsNaming([])).toEqual([]);
    });
  });
}

import type { StoredRecord, StoredSignal } from '../model';
import type { StoresUnderTest } from '../store.contract';

const PAY = 'github.com/acme/pay';
const WEB = 'github.com/acme/web';
const MONTHS = { from: '2026-09', to: '2026-10' };
const record = (
  recordId: string,
  given: Partial<StoredRecord> = {},
): StoredRecord => ({
  recordId,
  source: 'github',
  kind: 'change',
  naturalKey: recordId,
  revision: 1,
  digest: `d-${recordId}`,
  payload: '{}',
  receivedAt: '2026-10-05T09:00:00.000Z',
  ...given,
});
const signal = (
  recordId: string,
  kind: string,
  month: string,
  given: Partial<StoredSignal> = {},
): StoredSignal => ({
  recordId,
  signalId: `s-${recordId}-${kind}`,
  source: 'github',
  kind,
  at: `${month}-05T09:00:00.000Z`,
  revision: 1,
  digest: `d-${recordId}`,
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
    records = [...new Set(signals.map(({ recordId }) => recordId))].map(id =>
      record(id),
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
  const forget = (before: string, source = 'github') =>
    under.unitOfWork.run(trx => under.ingest.forget(trx, source, before));
  const heldOf = async (...ids: readonly string[]) => [
    ...(
      await under.unitOfWork.run(trx => under.ingest.held(trx, ids))
    ).values(),
  ];
  const kindsOf = (signals: readonly { readonly kind: string }[]) =>
    signals.map(({ kind }) => kind).sort();

  describe(`R07 records and their signals: ${name}`, () => {
    it('are held with what tells whether another one is newer', async () => {
      await replace([], [record('r1', { revision: 7 })]);
      expect(await heldOf('r1', 'r2')).toEqual([
        { recordId: 'r1', revision: 7, digest: 'd-r1' },
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
        [record('r1', { revision: 2, digest: 'new' })],
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
        { recordId: 'r1', revision: 2, digest: 'new' },
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
      expect(await forget('2026-07')).toBe('2026-06');
      expect(await forget('2026-07')).toBeUndefined();
      const held = await heldOf('r1', 'r2', 'r3', 'r4', 'r5');
      expect(held.map(({ recordId }) => recordId).sort()).toEqual([
        'r3',
        'r4',
        'r5',
      ]);
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
        id: 's-r6-release',
        source: 'github',
        kind: 'release',
        at: '2027-01-05T09:00:00.000Z',
        revision: 1,
        digest: 'd-r6',
        body: { a: 1 },
      });
    });

    it('of changes is told whenever it was', async () => {
      const found = await under.signalViews.ofChanges(PAY, [1, 2]);
      expect(kindsOf(found)).toEqual(['attribution', 'review']);
      expect(await under.signalViews.ofChanges(WEB, [1])).toEqual([]);
    });

    it('of people is told in some months', async () => {
      const found = await under.signalViews.ofPeople(['p1', 'p2'], MONTHS);
      expect(kindsOf(found)).toEqual(['review', 'seat', 'usage']);
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

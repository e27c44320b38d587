import type { NotedUse, UseAlert } from '../model';
import type { StoresUnderTest } from '../store.contract';

const REPOSITORY = 'github.com/acme/mono';
const SINCE = '2026-11-01T00:00:00.000Z';
const at = (day: number) => `2026-11-0${day}T09:00:00.000Z`;

const noted = (recordId: string, given: Partial<NotedUse> = {}): NotedUse => ({
  repository: REPOSITORY,
  headSha: `head-${recordId}`,
  recordId,
  origin: 'decided',
  trust: 'attested',
  occurredAt: at(2),
  attribution: 'mixed',
  confidence: 'declared',
  assistants: ['copilot'],
  surfaces: [],
  outcome: 'pass',
  wouldBe: 'hold',
  rules: [{ rule: 'scans', kind: 'hold', text: 'a scan is needed' }],
  misplaced: [],
  ...given,
});

const ALERT: UseAlert = {
  alertId: 'alert-1',
  repository: REPOSITORY,
  kind: 'prohibited',
  assistant: 'copilot',
  state: 'open',
  raisedAt: at(2),
  changedAt: at(2),
  ledgerEntryId: 'entry-1',
};

/** What every store of where AI is used does. */
export function describeUseStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (...rows: readonly NotedUse[]) => {
    const under = await create();
    for (const row of rows)
      await under.unitOfWork.run(trx => under.uses.saveUse(trx, row));
    return under;
  };
  const seenIn = async (under: StoresUnderTest) => {
    const { items } = await under.useViews.seen({ since: SINCE, limit: 10 });
    return items.map(({ recordId }) => recordId);
  };

  describe(`R51 the store of where AI is used: ${name}`, () => {
    it('gives back what was noted, without what is only counted', async () => {
      const row = noted('d1', { pullRequest: 7, surfaces: ['agent'] });
      const { useViews } = await filled(
        row,
        noted('old', { occurredAt: '2026-01-01T00:00:00.000Z' }),
      );
      const { rules: _r, misplaced: _m, ...expected } = row;
      expect(await useViews.seen({ since: SINCE, limit: 10 })).toEqual({
        items: [expected],
      });
    });

    it.each<[string, NotedUse[], string[]]>([
      [
        'a pull request is one change, the latest decision of it',
        [
          noted('d2', { pullRequest: 7, occurredAt: at(3) }),
          noted('d1', { pullRequest: 7, occurredAt: at(2) }),
        ],
        ['d2'],
      ],
      [
        'history gives way to a decision',
        [
          noted('h1', { pullRequest: 7, origin: 'history', occurredAt: at(4) }),
          noted('d1', { pullRequest: 7, occurredAt: at(2) }),
        ],
        ['d1'],
      ],
      [
        'and never takes its place',
        [
          noted('d1', { pullRequest: 7 }),
          noted('h1', { pullRequest: 7, origin: 'history', occurredAt: at(4) }),
        ],
        ['d1'],
      ],
      [
        'a head whose pull request becomes known is the same change',
        [
          noted('d1', { headSha: 'h' }),
          noted('d2', { headSha: 'h', pullRequest: 7, occurredAt: at(3) }),
        ],
        ['d2'],
      ],
      [
        'also when it is left out again',
        [
          noted('d1', { headSha: 'h', pullRequest: 7 }),
          noted('d2', { headSha: 'h', occurredAt: at(3) }),
        ],
        ['d2'],
      ],
      [
        'different heads are different changes',
        [noted('d1'), noted('d2')],
        ['d2', 'd1'],
      ],
    ])('%s', async (_, rows, expected) => {
      expect(await seenIn(await filled(...rows))).toEqual(expected);
    });

    it('counts by what changes have in common', async () => {
      const { useViews } = await filled(
        noted('d1'),
        noted('d2'),
        noted('h1', {
          origin: 'history',
          attribution: 'unknown',
          confidence: undefined,
          assistants: [],
        }),
      );
      const counts = await useViews.counts(SINCE);
      const short = counts.map(
        ({ origin, day, changes, assistants, confidence }) => [
          origin,
          day,
          changes,
          assistants,
          confidence,
        ],
      );
      expect(short.sort()).toEqual([
        ['decided', '2026-11-02', 2, ['copilot'], 'declared'],
        ['history', '2026-11-02', 1, [], undefined],
      ]);
    });

    it('counts rules of the newest decisions alone', async () => {
      const { useViews } = await filled(
        noted('d1', { pullRequest: 7 }),
        noted('d2', { pullRequest: 7, occurredAt: at(3), rules: [] }),
        noted('d3'),
        noted('d4'),
      );
      expect(await useViews.rules(SINCE)).toEqual([
        {
          repository: REPOSITORY,
          origin: 'decided',
          trust: 'attested',
          rule: 'scans',
          kind: 'hold',
          text: 'a scan is needed',
          day: '2026-11-02',
          changes: 2,
        },
      ]);
    });

    it('finds changes by repository, rule and origin, page by page', async () => {
      const { useViews } = await filled(
        noted('d1'),
        noted('d2', { occurredAt: at(3), rules: [] }),
        noted('d3', { occurredAt: at(4), repository: 'github.com/acme/other' }),
        noted('h1', { occurredAt: at(5), origin: 'history' }),
      );
      const ids = async (given: object) => {
        const query = { since: SINCE, limit: 10, ...given };
        const { items } = await useViews.seen(query);
        return items.map(({ recordId }) => recordId);
      };
      expect(await ids({ rule: 'scans' })).toEqual(['h1', 'd3', 'd1']);
      expect(await ids({ origin: 'history' })).toEqual(['h1']);
      expect(await ids({ repositories: [REPOSITORY] })).toEqual([
        'h1',
        'd2',
        'd1',
      ]);
      expect(await ids({ repositories: [] })).toEqual([]);
      const first = await useViews.seen({ since: SINCE, limit: 3 });
      expect(await ids({ cursor: first.nextCursor })).toEqual(['d1']);
    });

    it('keeps an alert with the changes that showed it, each once', async () => {
      const { unitOfWork, uses, useViews } = await create();
      await unitOfWork.run(async trx => {
        await uses.lockRepository(trx, REPOSITORY);
        await uses.saveAlert(trx, ALERT);
        await uses.linkAlert(trx, 'alert-1', noted('d1', { pullRequest: 7 }));
        await uses.linkAlert(
          trx,
          'alert-1',
          noted('d2', { pullRequest: 7, occurredAt: at(4) }),
        );
        await uses.linkAlert(
          trx,
          'alert-1',
          noted('h1', { origin: 'history', occurredAt: at(1) }),
        );
      });
      expect(await useViews.alerts({ states: ['open'] })).toEqual([
        {
          ...ALERT,
          changes: 2,
          firstSeenAt: at(1),
          lastSeenAt: at(4),
          evidence: { recordId: 'd2', origin: 'decided' },
        },
      ]);
      const acknowledged: UseAlert = {
        ...ALERT,
        state: 'acknowledged',
        changedAt: at(5),
        acknowledgedBy: 'user:default/sam',
        reason: 'told the team',
      };
      await unitOfWork.run(async trx => {
        await uses.saveAlert(trx, acknowledged);
        expect(await uses.alert(trx, 'alert-1')).toEqual(acknowledged);
        expect(await uses.alert(trx, 'alert-9')).toBeUndefined();
      });
      expect(await useViews.alerts({ states: ['open'] })).toEqual([]);
      expect(await useViews.alerts({ repository: REPOSITORY })).toHaveLength(1);
      expect(await useViews.alerts({ alertId: 'alert-9' })).toEqual([]);
    });
  });
}

import fc from 'fast-check';
import { createFakeUnitOfWork } from '../../../../database/unitOfWork';
import { FakeNotices } from '../../fake';
import type { News, Notice } from '../../noticeModel';
import { makeNotices } from './makeNotices';
import { createSendNotices } from './sendNotices';
import { isDigestDue } from './windows';

const START = Date.parse('2026-11-02T00:00:00.000Z');
const HOUR = 3_600_000;
const RECIPIENTS = ['group:default/a', 'group:default/b', 'user:default/ada'];
const KINDS = ['approval', 'drift', 'waiverExpiring', 'breakGlass'] as const;

type Step =
  | { readonly kind: 'appears'; readonly item: number; readonly for: number }
  | { readonly kind: 'passes'; readonly minutes: number }
  | { readonly kind: 'runs'; readonly fails: 'never' | 'before' | 'after' };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('appears' as const),
      item: fc.nat(12),
      for: fc.nat(2),
    }),
    fc.record({
      kind: fc.constant('passes' as const),
      minutes: fc.integer({ min: 1, max: 30 * 60 }),
    }),
    fc.record({
      kind: fc.constant('runs' as const),
      fails: fc.constantFrom('never', 'before', 'after'),
    }),
  ),
  { maxLength: 60 },
);

/** Plays steps, and tells what arrived: as in Backstage, the same notice again is the same notification. */
async function play(
  given: readonly Step[],
  config: Parameters<typeof isDigestDue>[0],
) {
  let now = START;
  let ids = 0;
  const ambient = {
    now: () => new Date(now).toISOString(),
    newId: () => `n${(ids += 1)}`,
  };
  const rows = new FakeNotices();
  const itemsOf = new Map<string, readonly string[]>();
  const notices = Object.assign(Object.create(rows), {
    saveNotice: async (trx: unknown, notice: Notice, items: string[]) => {
      itemsOf.set(notice.noticeId, items);
      await rows.saveNotice(trx, notice, items);
    },
  }) as FakeNotices;
  const arrived = new Map<string, Notice>();
  let fails: 'never' | 'before' | 'after' = 'never';
  const deps = {
    notices,
    noticeViews: rows,
    unitOfWork: createFakeUnitOfWork(),
    ambient,
    config,
    logger: { warn: () => {} },
    post: async (notice: Notice) => {
      if (fails === 'before') throw new Error('not reached');
      arrived.set(notice.noticeId, notice);
      if (fails === 'after') throw new Error('killed');
    },
  };
  const send = createSendNotices(deps);
  const open: News[] = [];
  for (const step of given) {
    if (step.kind === 'passes') now += step.minutes * 60_000;
    if (step.kind === 'appears') {
      open.push({
        recipient: RECIPIENTS[step.for] ?? '',
        itemId: `i${step.item}`,
        kind: KINDS[step.item % KINDS.length] ?? 'drift',
        title: `thing ${step.item}`,
        link: '/',
      });
    }
    if (step.kind === 'runs') {
      fails = step.fails;
      // Two replicas at once.
      await Promise.all([makeNotices(deps, open), makeNotices(deps, open)]);
      await Promise.all([send(), send()]);
    }
  }
  return { arrived: [...arrived.values()], itemsOf, open };
}

describe('R52 for any sequence of events and runs', () => {
  it.each([
    [{ everyHours: 24 }],
    [{ everyHours: 5 }],
    [{ everyHours: 24, atHour: 8 }],
  ])(
    'nobody gets two digests in a window, two notifications an hour, or an item twice: %j',
    async given => {
      const config = {
        isEnabled: true,
        urgentKinds: ['approval', 'breakGlass'] as const,
        ...given,
      };
      await fc.assert(
        fc.asyncProperty(steps, async played => {
          const { arrived, itemsOf, open } = await play(played, config);
          for (const recipient of RECIPIENTS) {
            const mine = arrived
              .filter(notice => notice.recipient === recipient)
              .toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
            const items = mine.flatMap(
              ({ noticeId }) => itemsOf.get(noticeId) ?? [],
            );
            expect(new Set(items).size).toBe(items.length);
            expect(
              items.every(id =>
                open.some(
                  each => each.itemId === id && each.recipient === recipient,
                ),
              ),
            ).toBe(true);
            const digests = mine.filter(({ urgency }) => urgency === 'digest');
            const gaps = digests
              .slice(1)
              .map(({ madeAt }, index) =>
                isDigestDue(
                  config,
                  { digestAt: digests[index]?.madeAt ?? '' },
                  madeAt,
                ),
              );
            expect(gaps.every(Boolean)).toBe(true);
            const urgent = mine.filter(({ urgency }) => urgency === 'urgent');
            for (const { madeAt } of urgent) {
              const within = mine.filter(
                other =>
                  Date.parse(madeAt) - Date.parse(other.madeAt) < HOUR &&
                  other.madeAt < madeAt,
              );
              expect(within).toEqual([]);
            }
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

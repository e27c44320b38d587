import { FakeExceptionRows } from '../fake';
import type { StoredBreakGlass } from '../model';
import type { KnownEntity } from './snapshot';
import { openReviews } from './openReviews';

const use = (
  breakGlassId: string,
  given: Partial<StoredBreakGlass> = {},
): StoredBreakGlass => ({
  breakGlassId,
  repository: 'github.com/acme/checkout',
  headSha: 'a'.repeat(40),
  reason: 'the shop is down',
  usedBy: 'user:default/ada',
  usedAt: '2026-11-02T09:00:00.000Z',
  expiresAt: '2026-11-03T09:00:00.000Z',
  ledgerEntryId: 'entry',
  ...given,
});
const owned = (owner: string, ref: string) =>
  ({ fact: { owner, ref } }) as KnownEntity;
const reviews = { dueAfterHours: 48, escalatedAfterHours: 48 };

async function bench(...uses: readonly StoredBreakGlass[]) {
  const rows = new FakeExceptionRows();
  for (const each of uses) await rows.store.insertBreakGlass({} as never, each);
  const byRepository = new Map([
    [
      'github.com/acme/checkout',
      [
        owned('group:default/checkout', 'component:default/a'),
        owned('group:default/checkout', 'component:default/b'),
      ],
    ],
  ]);
  const snapshots = { current: async () => ({ byRepository }) } as never;
  return { exceptionViews: rows.views, snapshots, reviews };
}

describe('R22 open reviews of break-glass', () => {
  it.each`
    now                           | escalated | expected
    ${'2026-11-04T08:59:59.999Z'} | ${false}  | ${'due'}
    ${'2026-11-04T09:00:00.000Z'} | ${false}  | ${'overdue'}
    ${'2026-11-20T09:00:00.000Z'} | ${false}  | ${'overdue'}
    ${'2026-11-20T09:00:00.000Z'} | ${true}   | ${'escalated'}
  `('are $expected at $now', async ({ now, escalated, expected }) => {
    const escalation = { at: now, to: 'group:default/security' };
    const deps = await bench(use('b1', escalated ? { escalation } : {}));
    expect(await openReviews(deps, now, undefined)).toMatchObject([
      {
        breakGlassId: 'b1',
        urgency: expected,
        dueAt: '2026-11-04T09:00:00.000Z',
        owners: ['group:default/checkout'],
        about: ['component:default/a', 'component:default/b'],
      },
    ]);
  });

  it.each([
    [undefined, ['owned', 'nobodys']],
    [['group:default/checkout'], ['owned', 'nobodys']],
    [['group:default/search'], ['nobodys']],
    [[], ['nobodys']],
  ])(
    'of %j are those of their repositories and of nobody',
    async (owners, expected) => {
      const review = {
        verdict: 'justified' as const,
        by: 'user:default/ben',
        at: '2026-11-02T10:00:00.000Z',
        note: 'it was',
      };
      const deps = await bench(
        use('owned'),
        use('nobodys', {
          repository: 'github.com/acme/gone',
          usedAt: '2026-11-02T10:00:00.000Z',
        }),
        use('done', { review }),
      );
      const found = await openReviews(deps, '2026-11-02T11:00:00.000Z', owners);
      expect(found.map(({ breakGlassId }) => breakGlassId)).toEqual(expected);
    },
  );
});

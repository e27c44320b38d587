import type { WaiverStatus } from '@ai-enablement/governance-core';
import { isUniqueViolation } from '../../../database/dialect';
import type { StoredBreakGlass, StoredWaiver } from '../model';
import type { StoresUnderTest } from '../store.contract';

const on = (day: number): string =>
  `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const NOW = on(10);

/** A request of the day given, until the twentieth; parts can be replaced. */
const waiver = (
  waiverId: string,
  given: Partial<StoredWaiver> = {},
): StoredWaiver => ({
  waiverId,
  rule: 'no-permit',
  lowersTierTo: undefined,
  scope: { repository: 'github.com/acme/checkout' },
  reason: 'the migration needs it',
  ticket: undefined,
  owner: 'user:default/ada',
  requestedBy: 'user:default/ada',
  requestedAt: on(1),
  activeFrom: undefined,
  expiresAt: on(20),
  requestedExpiresAt: on(20),
  decision: undefined,
  revocation: undefined,
  ledgerEntryId: `entry-${waiverId}`,
  ...given,
});
const decided = (verdict: 'approved' | 'refused') => ({
  verdict,
  by: 'user:default/ben',
  at: on(2),
  reason: 'as agreed',
});
const approved = (waiverId: string, given: Partial<StoredWaiver> = {}) =>
  waiver(waiverId, {
    activeFrom: on(2),
    decision: decided('approved'),
    ...given,
  });
const revocation = { by: 'user:default/ben', at: on(3), reason: 'done' };

const use = (
  breakGlassId: string,
  given: Partial<StoredBreakGlass> = {},
): StoredBreakGlass => ({
  breakGlassId,
  repository: 'github.com/acme/checkout',
  headSha: 'a'.repeat(40),
  pullRequest: undefined,
  reason: 'the shop is down',
  ticket: undefined,
  usedBy: 'user:default/ada',
  usedAt: on(1),
  expiresAt: on(2),
  review: undefined,
  escalation: undefined,
  ledgerEntryId: `entry-${breakGlassId}`,
  ...given,
});
const review = {
  verdict: 'justified' as const,
  by: 'user:default/ben',
  at: on(3),
  note: 'it was',
};

const escalation = { at: on(3), to: 'group:default/security' };

/** One waiver of every kind of life. */
const LIVES = [
  waiver('requested'),
  waiver('lapsed', { expiresAt: NOW }),
  approved('active'),
  approved('begins', { activeFrom: NOW, expiresAt: on(15) }),
  approved('scheduled', { activeFrom: on(12), expiresAt: on(19) }),
  approved('expired', { expiresAt: NOW }),
  waiver('refused', { decision: decided('refused') }),
  approved('revoked', { revocation }),
  waiver('withdrawn', { revocation, expiresAt: on(5) }),
];

/** What every store of waivers and break-glass does. */
export function describeExceptionStore(
  name: string,
  create: () => Promise<StoresUnderTest>,
): void {
  const filled = async (
    waivers: readonly StoredWaiver[],
    uses: readonly StoredBreakGlass[] = [],
  ) => {
    const under = await create();
    await under.unitOfWork.run(async trx => {
      for (const each of waivers)
        await under.exceptions.insertWaiver(trx, each);
      for (const each of uses)
        await under.exceptions.insertBreakGlass(trx, each);
    });
    return under;
  };
  const idsOf = (items: readonly { readonly waiverId: string }[]) =>
    items.map(({ waiverId }) => waiverId);
  const useIdsOf = (items: readonly { readonly breakGlassId: string }[]) =>
    items.map(({ breakGlassId }) => breakGlassId);

  describe(`R31 the store of exceptions: ${name}`, () => {
    it('gives back waivers as it was given them, with and without a transaction', async () => {
      const full = approved('full', {
        rule: undefined,
        lowersTierTo: 'internal',
        scope: {
          entity: 'component:default/a',
          repository: 'github.com/acme/a',
          system: 'system:default/shop',
          group: 'group:default/team',
          paths: ['src/', 'README.md'],
          change: 'b'.repeat(40),
        },
        ticket: 'SEC-1',
        expiresAt: on(15),
        revocation,
      });
      const { exceptionViews, exceptions, unitOfWork } = await filled([
        full,
        waiver('plain'),
      ]);
      expect(await exceptionViews.waiver('full')).toEqual(full);
      expect(await exceptionViews.waiver('nothing')).toBeUndefined();
      await unitOfWork.run(async trx => {
        expect(await exceptions.waiver(trx, 'plain')).toEqual(waiver('plain'));
        expect(await exceptions.waiver(trx, 'nothing')).toBeUndefined();
      });
    });

    it('changes what happens to a waiver, never what was asked for', async () => {
      const { exceptionViews, exceptions, unitOfWork } = await filled([
        waiver('w1'),
      ]);
      const after = {
        activeFrom: on(2),
        expiresAt: on(9),
        decision: decided('approved'),
        revocation,
        ledgerEntryId: 'entry-2',
      };
      await unitOfWork.run(trx =>
        exceptions.updateWaiver(trx, {
          ...waiver('w1', after),
          rule: 'another',
          scope: { group: 'group:default/all' },
          requestedBy: 'user:default/mallory',
          reason: 'another reason',
          requestedExpiresAt: on(30),
        }),
      );
      expect(await exceptionViews.waiver('w1')).toEqual(waiver('w1', after));
      const lost = unitOfWork.run(trx =>
        exceptions.updateWaiver(trx, waiver('nothing')),
      );
      await expect(lost).rejects.toThrow('is not stored');
    });

    it('takes an id only once', async () => {
      const under = await filled([waiver('w1')], [use('b1')]);
      const { unitOfWork, exceptions } = under;
      const again = await Promise.all([
        unitOfWork
          .run(trx => exceptions.insertWaiver(trx, waiver('w1')))
          .catch(error => error),
        unitOfWork
          .run(trx => exceptions.insertBreakGlass(trx, use('b1')))
          .catch(error => error),
      ]);
      expect(again.map(isUniqueViolation)).toEqual([true, true]);
    });

    it.each<[WaiverStatus, readonly string[]]>([
      ['requested', ['requested']],
      ['scheduled', ['scheduled']],
      ['active', ['active', 'begins']],
      ['expired', ['expired', 'lapsed']],
      ['refused', ['refused']],
      ['revoked', ['revoked', 'withdrawn']],
    ])('finds those that are %s', async (status, expected) => {
      const { exceptionViews } = await filled(LIVES);
      const asked = { status, now: NOW, limit: 50 };
      const { items } = await exceptionViews.waivers(asked);
      expect([...idsOf(items)].sort()).toEqual(expected);
    });

    it('lists active ones by their end, by pages, and all others by their request', async () => {
      const { exceptionViews } = await filled([
        approved('c', { expiresAt: on(11) }),
        approved('a', { expiresAt: on(30), requestedAt: on(2) }),
        approved('b', { expiresAt: on(12) }),
        approved('d', { expiresAt: on(12) }),
      ]);
      const asked = { status: 'active' as const, now: NOW, limit: 2 };
      const first = await exceptionViews.waivers(asked);
      const second = await exceptionViews.waivers({
        ...asked,
        cursor: first.nextCursor,
      });
      expect([first, second].map(({ items }) => idsOf(items))).toEqual([
        ['c', 'b'],
        ['d', 'a'],
      ]);
      expect(second.nextCursor).toBeUndefined();
      const all = { now: NOW, limit: 3 };
      const newest = await exceptionViews.waivers(all);
      const rest = await exceptionViews.waivers({
        ...all,
        cursor: newest.nextCursor,
      });
      expect([newest, rest].map(({ items }) => idsOf(items))).toEqual([
        ['a', 'd', 'c'],
        ['b'],
      ]);
      for (const wrong of [
        { ...asked, cursor: newest.nextCursor },
        { ...all, cursor: first.nextCursor },
        { ...all, cursor: 'x' },
      ]) {
        await expect(exceptionViews.waivers(wrong)).rejects.toMatchObject({
          code: 'shared.invalidCursor',
        });
      }
    });

    it.each([
      [{ phase: 'waiting' as const }, ['requested']],
      [{ phase: 'acting' as const }, ['begins', 'scheduled', 'active']],
      [
        { phase: 'over' as const, sort: 'latestEnd' as const },
        ['revoked', 'refused', 'lapsed', 'expired', 'withdrawn'],
      ],
      [
        { endsUntil: on(15), sort: 'soonestEnd' as const },
        ['withdrawn', 'expired', 'lapsed', 'begins'],
      ],
      [{ by: { person: 'user:default/ada', isOthers: true } }, []],
      [
        {
          status: 'active',
          by: { person: 'user:default/ada', isOthers: false },
        },
        ['begins', 'active'],
      ],
    ] as const)('finds and sorts by %j', async (query, expected) => {
      const { exceptionViews } = await filled(LIVES);
      const asked = { ...query, now: NOW };
      const all = await exceptionViews.waivers({ ...asked, limit: 50 });
      expect(idsOf(all.items)).toEqual(expected);
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await exceptionViews.waivers({
          ...asked,
          limit: 1,
          cursor,
        });
        paged.push(...idsOf(page.items));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(paged).toEqual(expected);
    });

    it.each`
      filter                                          | expected
      ${{ entityRef: 'component:default/a' }}         | ${['entity']}
      ${{ repository: 'github.com/acme/checkout' }}   | ${['repository']}
      ${{ rule: 'no' }}                               | ${['entity']}
      ${{ rule: 'no', repository: 'github.com/a/b' }} | ${[]}
    `('lists those of $filter', async ({ filter, expected }) => {
      const { exceptionViews } = await filled([
        waiver('entity', {
          rule: 'no',
          scope: { entity: 'component:default/a' },
        }),
        waiver('repository'),
      ]);
      const page = await exceptionViews.waivers({
        ...filter,
        now: NOW,
        limit: 5,
      });
      expect(idsOf(page.items)).toEqual(expected);
    });

    it('gives back uses of break-glass, and saves their review alone', async () => {
      const full = use('b1', { pullRequest: 7, ticket: 'INC-1', review });
      const { exceptionViews, exceptions, unitOfWork } = await filled(
        [],
        [full, use('b2')],
      );
      expect(await exceptionViews.breakGlass('b1')).toEqual(full);
      expect(await exceptionViews.breakGlass('nothing')).toBeUndefined();
      await unitOfWork.run(async trx => {
        const found = await exceptions.breakGlass(trx, 'b2');
        expect(found).toEqual(use('b2'));
        const changed = {
          ...use('b2', { review, escalation, ledgerEntryId: 'entry-9' }),
          usedBy: 'user:default/mallory',
          expiresAt: on(30),
        };
        await exceptions.updateBreakGlass(trx, changed);
      });
      expect(await exceptionViews.breakGlass('b2')).toEqual(
        use('b2', { review, escalation, ledgerEntryId: 'entry-9' }),
      );
      const lost = unitOfWork.run(trx =>
        exceptions.updateBreakGlass(trx, use('nothing')),
      );
      await expect(lost).rejects.toThrow('is not stored');
    });

    it('finds uses of a commit, and by their review, newest first', async () => {
      const other = { headSha: 'b'.repeat(40), usedAt: on(3) };
      const { exceptionViews, exceptions, unitOfWork } = await filled(
        [],
        [
          use('b1'),
          use('b2', { usedAt: on(2), review }),
          use('b3', other),
          use('b4', { repository: 'github.com/acme/other', usedAt: on(4) }),
        ],
      );
      const { repository, headSha } = use('b1');
      await unitOfWork.run(async trx => {
        const found = await exceptions.breakGlassOf(trx, {
          repository,
          headSha,
        });
        expect(useIdsOf(found)).toEqual(['b2', 'b1']);
      });
      const list = async (query: object) =>
        useIdsOf(
          (await exceptionViews.breakGlassUses({ limit: 9, ...query })).items,
        );
      expect(await list({})).toEqual(['b4', 'b3', 'b2', 'b1']);
      expect(await list({ review: 'open' })).toEqual(['b4', 'b3', 'b1']);
      expect(await list({ review: 'done' })).toEqual(['b2']);
      expect(await list({ repository })).toEqual(['b3', 'b2', 'b1']);
      const first = await exceptionViews.breakGlassUses({ limit: 3 });
      expect(await list({ cursor: first.nextCursor })).toEqual(['b1']);
      expect(useIdsOf(await exceptionViews.unreviewed())).toEqual([
        'b1',
        'b3',
        'b4',
      ]);
    });

    it('are part of the snapshot until they have ended or somebody has done with them', async () => {
      const under = await filled(LIVES, [
        use('b1'),
        use('b2', { review }),
        use('b3', { review, usedAt: on(9), expiresAt: on(11) }),
      ]);
      const { snapshot, snapshotViews, unitOfWork } = under;
      await unitOfWork.run(trx =>
        snapshot.saveState(trx, {
          version: 1,
          readStartedAt: NOW,
          refreshedAt: NOW,
        }),
      );
      const { exceptions } = await snapshotViews.content();
      expect(idsOf(exceptions.waivers)).toEqual([
        'begins',
        'scheduled',
        'active',
        'requested',
      ]);
      expect(useIdsOf(exceptions.breakGlass)).toEqual(['b3', 'b1']);
      const inside = await unitOfWork.run(trx => snapshot.content(trx));
      expect(inside.exceptions).toEqual(exceptions);
    });
  });
}

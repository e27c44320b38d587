import type { Transaction, UnitOfWork } from '../../database/unitOfWork';
import type { Notice } from './noticeModel';
import type { NoticeStore, SnoozeStore, ToldPolicyStore } from './store';
import type { NoticeViews, SnoozeViews } from './views';

/** Everything that the slice stores, and what is read of it. */
export interface InboxStores {
  readonly unitOfWork: UnitOfWork;
  readonly snoozes: SnoozeStore;
  readonly snoozeViews: SnoozeViews;
  readonly notices: NoticeStore;
  readonly noticeViews: NoticeViews;
  readonly toldPolicies: ToldPolicyStore;
}

const at = (minute: number): string =>
  `2026-11-02T09:${String(minute).padStart(2, '0')}:00.000Z`;
const TEAM = 'group:default/team';
const ADA = 'user:default/ada';
const notice = (given: Partial<Notice> = {}): Notice => ({
  noticeId: 'n1',
  recipient: TEAM,
  urgency: 'digest',
  text: { title: 't', description: 'd', link: '/' },
  madeAt: at(1),
  ...given,
});

/** Behaviours of the slice's stores, on one of their kinds. */
export function describeInboxStores(
  name: string,
  start: () => Promise<InboxStores>,
): void {
  describe(`R52 what people put off and were told, ${name}`, () => {
    let stores: InboxStores;
    beforeEach(async () => {
      stores = await start();
    });
    const run = <Value>(work: (trx: Transaction) => Promise<Value>) =>
      stores.unitOfWork.run(work);
    const snooze = (userRef: string, itemId: string, minute: number) =>
      run(trx =>
        stores.snoozes.saveSnooze(trx, { userRef, itemId, until: at(minute) }),
      );
    const snoozed = async (minute: number, userRef = ADA) => [
      ...(await stores.snoozeViews.snoozesOf(userRef, at(minute))),
    ];

    it('keeps what a person put off, the last word of each, until then', async () => {
      await snooze(ADA, 'a', 5);
      await snooze(ADA, 'a', 9);
      await snooze(ADA, 'b', 3);
      await snooze('user:default/ben', 'c', 9);
      expect(await snoozed(1)).toHaveLength(2);
      expect(await snoozed(3)).toEqual([['a', at(9)]]);
      await run(trx =>
        stores.snoozes.dropPast(trx, { userRef: ADA, now: at(4) }),
      );
      expect(await snoozed(1)).toEqual([['a', at(9)]]);
      await run(trx =>
        stores.snoozes.endSnooze(trx, { userRef: ADA, itemId: 'a' }),
      );
      expect(await snoozed(1)).toEqual([]);
      expect(await snoozed(1, 'user:default/ben')).toEqual([['c', at(9)]]);
    });

    it('knows when a recipient was written to, and of what they were told', async () => {
      const { notices, noticeViews } = stores;
      const last = () => run(trx => notices.lockRecipient(trx, TEAM));
      expect(await last()).toEqual({});
      await run(trx =>
        notices.saveNotice(trx, notice({ urgency: 'urgent' }), ['a', 'b']),
      );
      expect(await last()).toEqual({ urgentAt: at(1) });
      const digest = notice({ noticeId: 'n2', madeAt: at(2) });
      await run(trx => notices.saveNotice(trx, digest, ['c']));
      expect(await last()).toEqual({ digestAt: at(2), urgentAt: at(2) });
      const told = await run(trx =>
        notices.told(trx, { recipient: TEAM, itemIds: ['a', 'c', 'x'] }),
      );
      expect([...told].toSorted()).toEqual(['a', 'c']);
      expect(await noticeViews.toldAmong(['b', 'x'])).toEqual(
        new Set([`${TEAM} b`]),
      );
      expect(await run(trx => notices.lockRecipient(trx, ADA))).toEqual({});
    });

    it('gives a notice that is due to one worker, again when it was not settled, and no more once it was', async () => {
      const { notices } = stores;
      await run(trx => notices.saveNotice(trx, notice(), ['a']));
      const take = (minute: number) =>
        run(trx =>
          notices.takeDue(trx, {
            now: at(minute),
            until: at(minute + 5),
            limit: 10,
          }),
        );
      expect(await take(0)).toEqual([]);
      expect(await take(1)).toEqual([{ ...notice(), attempts: 1 }]);
      expect(await take(2)).toEqual([]);
      expect(await take(6)).toEqual([{ ...notice(), attempts: 2 }]);
      await run(trx => notices.settleNotice(trx, 'n1'));
      expect(await take(30)).toEqual([]);
    });

    it('forgets what was told long ago', async () => {
      const { notices, noticeViews } = stores;
      await run(trx => notices.saveNotice(trx, notice(), ['a']));
      const late = notice({ noticeId: 'n2', madeAt: at(9) });
      await run(trx => notices.saveNotice(trx, late, ['b']));
      await run(trx => notices.forget(trx, at(5)));
      expect(await noticeViews.toldAmong(['a', 'b'])).toEqual(
        new Set([`${TEAM} b`]),
      );
    });

    it('keeps the policy that was last told of, and what it changed', async () => {
      const { toldPolicies, noticeViews } = stores;
      expect(await noticeViews.toldPolicy()).toBeUndefined();
      const told = { versionId: 'v2', digest: 'd2' };
      const changes = {
        versionId: 'v2',
        recipient: TEAM,
        title: 'Policy',
        changes: [
          {
            entityRef: 'component:default/a',
            before: 'allowed',
            after: 'prohibited',
          } as const,
        ],
        madeAt: at(2),
      };
      await run(trx => toldPolicies.savePolicy(trx, told, [changes]));
      expect(await run(trx => toldPolicies.lockPolicy(trx))).toEqual(told);
      expect(await noticeViews.toldPolicy()).toEqual(told);
      expect(await noticeViews.policyChanges(at(1))).toEqual([changes]);
      expect(await noticeViews.policyChanges(at(2))).toEqual([]);
    });
  });
}

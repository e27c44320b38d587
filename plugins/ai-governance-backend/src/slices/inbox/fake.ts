import type {
  DueNotice,
  LastWritten,
  Notice,
  PolicyChanges,
  ToldPolicy,
} from './noticeModel';
import type {
  NoticeStore,
  Snooze,
  SnoozeStore,
  ToldPolicyStore,
} from './store';
import type { NoticeViews, SnoozeViews } from './views';

/** What people put off, in memory. */
export class FakeSnoozes implements SnoozeStore, SnoozeViews {
  private rows: readonly Snooze[] = [];

  async saveSnooze(_: unknown, snooze: Snooze) {
    await this.endSnooze(_, snooze);
    this.rows = [...this.rows, snooze];
  }

  async endSnooze(_: unknown, of: Pick<Snooze, 'userRef' | 'itemId'>) {
    this.rows = this.rows.filter(
      row => row.userRef !== of.userRef || row.itemId !== of.itemId,
    );
  }

  async dropPast(
    _: unknown,
    of: { readonly userRef: string; readonly now: string },
  ) {
    this.rows = this.rows.filter(
      row => row.userRef !== of.userRef || row.until > of.now,
    );
  }

  async snoozesOf(userRef: string, now: string) {
    const rows = this.rows.filter(
      row => row.userRef === userRef && row.until > now,
    );
    return new Map(rows.map(({ itemId, until }) => [itemId, until]));
  }
}

interface NoticeRow extends DueNotice {
  readonly dueAt?: string;
}

/** Who was told what, in memory. */
export class FakeNotices implements NoticeStore, ToldPolicyStore, NoticeViews {
  private notices: readonly NoticeRow[] = [];
  private sent: readonly {
    readonly recipient: string;
    readonly itemId: string;
    readonly toldAt: string;
  }[] = [];
  private readonly last = new Map<string, LastWritten>();
  private policy: ToldPolicy | undefined;
  private changes: readonly PolicyChanges[] = [];

  async lockRecipient(_: unknown, recipient: string) {
    return this.last.get(recipient) ?? {};
  }

  async told(
    _: unknown,
    of: { readonly recipient: string; readonly itemIds: readonly string[] },
  ) {
    const mine = this.sent.filter(row => row.recipient === of.recipient);
    const ids = mine.map(({ itemId }) => itemId);
    return new Set(ids.filter(id => of.itemIds.includes(id)));
  }

  async saveNotice(_: unknown, notice: Notice, itemIds: readonly string[]) {
    const { recipient, urgency, madeAt } = notice;
    this.notices = [...this.notices, { ...notice, attempts: 0, dueAt: madeAt }];
    const sent = itemIds.map(itemId => ({ recipient, itemId, toldAt: madeAt }));
    this.sent = [...this.sent, ...sent];
    this.last.set(recipient, {
      ...this.last.get(recipient),
      urgentAt: madeAt,
      ...(urgency === 'digest' ? { digestAt: madeAt } : {}),
    });
  }

  async takeDue(
    _: unknown,
    of: {
      readonly now: string;
      readonly until: string;
      readonly limit: number;
    },
  ) {
    const due = this.notices
      .filter(({ dueAt }) => dueAt !== undefined && dueAt <= of.now)
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .slice(0, of.limit);
    const ids = due.map(({ noticeId }) => noticeId);
    this.notices = this.notices.map(row =>
      ids.includes(row.noticeId)
        ? { ...row, dueAt: of.until, attempts: row.attempts + 1 }
        : row,
    );
    return due.map(({ dueAt: _due, ...notice }) => ({
      ...notice,
      attempts: notice.attempts + 1,
    }));
  }

  async settleNotice(_: unknown, noticeId: string) {
    this.notices = this.notices.map(({ dueAt, ...row }) =>
      row.noticeId === noticeId || dueAt === undefined
        ? row
        : { ...row, dueAt },
    );
  }

  async forget(_: unknown, before: string) {
    this.sent = this.sent.filter(({ toldAt }) => toldAt >= before);
    this.notices = this.notices.filter(
      ({ dueAt, madeAt }) => dueAt !== undefined || madeAt >= before,
    );
  }

  async lockPolicy() {
    return this.policy;
  }

  async savePolicy(
    _: unknown,
    told: ToldPolicy,
    changes: readonly PolicyChanges[],
  ) {
    this.policy = told;
    this.changes = [...this.changes, ...changes];
  }

  async toldAmong(itemIds: readonly string[]) {
    const among = this.sent.filter(({ itemId }) => itemIds.includes(itemId));
    return new Set(
      among.map(({ recipient, itemId }) => `${recipient} ${itemId}`),
    );
  }

  async toldPolicy() {
    return this.policy;
  }

  async policyChanges(since: string) {
    return this.changes.filter(({ madeAt }) => madeAt > since);
  }
}

const keyOf = ({ dueAt = '', noticeId }: NoticeRow): string =>
  `${dueAt} ${noticeId}`;

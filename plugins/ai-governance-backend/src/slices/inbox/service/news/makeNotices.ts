import type { UnitOfWork } from '../../../../database/unitOfWork';
import type { Ambient } from '../../../../shared/clock';
import { groupBy } from '../../../../shared/groupBy';
import type { News } from '../../noticeModel';
import type { NoticeStore } from '../../store';
import type { NoticeViews } from '../../views';
import { noticeText } from './noticeText';
import { isDigestDue, isUrgentDue, type NoticeConfig } from './windows';

/** What making notices works with. */
export interface NoticeDeps {
  readonly notices: NoticeStore;
  readonly noticeViews: Pick<NoticeViews, 'toldAmong'>;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly config: NoticeConfig;
}

/**
 * Bundles what is new for each recipient into one notice, where its time has come. What it tells of and when are kept with it in one
 * transaction under the recipient's lock, so that no replica tells the same twice or writes too soon.
 */
export async function makeNotices(
  deps: NoticeDeps,
  news: readonly News[],
): Promise<void> {
  const ids = [...new Set(news.map(({ itemId }) => itemId))];
  const told = await deps.noticeViews.toldAmong(ids);
  const fresh = news.filter(
    ({ recipient, itemId }) => !told.has(`${recipient} ${itemId}`),
  );
  const byRecipient = groupBy(fresh, ({ recipient }) => recipient);
  for (const [recipient, list] of byRecipient) {
    await makeNotice(deps, recipient, list);
  }
}

async function makeNotice(
  { notices, unitOfWork, ambient, config }: NoticeDeps,
  recipient: string,
  news: readonly News[],
): Promise<void> {
  await unitOfWork.run(async transaction => {
    const last = await notices.lockRecipient(transaction, recipient);
    const now = ambient.now();
    const isDigest = isDigestDue(config, last, now);
    if (!isDigest && !isUrgentDue(last, now)) return;
    const itemIds = news.map(({ itemId }) => itemId);
    const told = await notices.told(transaction, { recipient, itemIds });
    const list = once(news).filter(
      ({ itemId, kind }) =>
        !told.has(itemId) && (isDigest || config.urgentKinds.includes(kind)),
    );
    if (list.length === 0) return;
    const urgency = isDigest ? 'digest' : 'urgent';
    const notice = {
      noticeId: ambient.newId(),
      recipient,
      urgency,
      text: noticeText(list, urgency),
      madeAt: now,
    } as const;
    const ids = list.map(({ itemId }) => itemId);
    await notices.saveNotice(transaction, notice, ids);
  });
}

const once = (news: readonly News[]): readonly News[] => [
  ...new Map(news.map(each => [each.itemId, each])).values(),
];

import type { NoticeViews } from '../views';
import { gather, type GatherDeps } from './gather';
import { makeNotices, type NoticeDeps } from './news/makeNotices';
import { newsOf, newsOfPolicy } from './news/newsOf';
import { createSendNotices, type SendDeps } from './news/sendNotices';
import { tellOfPolicy, type TellDeps } from './news/tellOfPolicy';

export type { NoticeConfig } from './news/windows';
export type { Post } from './news/sendNotices';

/** What telling people works with. */
export interface NewsDeps extends NoticeDeps, SendDeps, TellDeps {
  readonly gathering: GatherDeps;
  readonly noticeViews: NoticeViews;
}

const DAY_MS = 86_400_000;

/** How long what a policy changed is told, in days of 24 hours. */
const POLICY_DAYS = 14;

/** How long it is remembered what was told, in days of 24 hours. */
const REMEMBERED_DAYS = 400;

/** Tells people and groups what became new for them: short, and safe to run anywhere at any time. */
export function createTellPeople(deps: NewsDeps): () => Promise<void> {
  const sendNotices = createSendNotices(deps);
  return async () => {
    const { gathering, noticeViews, notices, unitOfWork, ambient } = deps;
    const before = (days: number) =>
      new Date(Date.parse(ambient.now()) - days * DAY_MS).toISOString();
    await tellOfPolicy(deps);
    const now = ambient.now();
    const { matters } = await gather(gathering, { now });
    const policies = await noticeViews.policyChanges(before(POLICY_DAYS));
    await makeNotices(deps, [
      ...newsOf(matters, now),
      ...policies.map(newsOfPolicy),
    ]);
    await sendNotices();
    await unitOfWork.run(transaction =>
      notices.forget(transaction, before(REMEMBERED_DAYS)),
    );
  };
}

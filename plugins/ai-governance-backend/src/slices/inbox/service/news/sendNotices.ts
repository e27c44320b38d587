import type { LoggerService } from '@backstage/backend-plugin-api';
import type { UnitOfWork } from '../../../../database/unitOfWork';
import type { Ambient } from '../../../../shared/clock';
import type { DueNotice, Notice } from '../../noticeModel';
import type { NoticeStore } from '../../store';

/** Hands a notice over; the same notice again takes the place of the first. Rejects when it was not taken. */
export type Post = (notice: Notice) => Promise<void>;

/** What sending works with. */
export interface SendDeps {
  readonly notices: NoticeStore;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
  readonly post: Post;
  readonly logger: Pick<LoggerService, 'warn'>;
}

const AT_ONCE = 50;
const RETRY_MS = 15 * 60_000;

/** How long a notice is tried before it is given up; what it tells of still stands in the inbox. */
const PATIENCE_MS = 24 * 3_600_000;

/**
 * Sends what is due. A notice is taken before it is sent and settled afterwards: when the process dies in between, it is sent again
 * under the same id, which Backstage shows as the same notification. It errs on the side of bringing it up again, never of a second one.
 */
export function createSendNotices(deps: SendDeps): () => Promise<void> {
  const tryToPost = createTryToPost(deps);
  return async () => {
    const { notices, unitOfWork, ambient } = deps;
    const now = ambient.now();
    const until = new Date(Date.parse(now) + RETRY_MS).toISOString();
    const due = await unitOfWork.run(transaction =>
      notices.takeDue(transaction, { now, until, limit: AT_ONCE }),
    );
    for (const notice of due) {
      const isSent = await tryToPost(notice);
      if (!isSent && !isStale(notice, now)) continue;
      await unitOfWork.run(transaction =>
        notices.settleNotice(transaction, notice.noticeId),
      );
    }
  };
}

/** Sends one notice and tells whether it was taken; warns of the first failure in a row. */
function createTryToPost({
  post,
  logger,
}: SendDeps): (notice: Notice) => Promise<boolean> {
  let hasWarned = false;
  return async notice => {
    try {
      await post(notice);
      hasWarned = false;
      return true;
    } catch (error) {
      if (!hasWarned) logger.warn(warning(error));
      hasWarned = true;
      return false;
    }
  };
}

const isStale = ({ madeAt }: DueNotice, now: string): boolean =>
  Date.parse(now) - Date.parse(madeAt) >= PATIENCE_MS;

function warning(error: unknown): string {
  const status = /status (\d{3})/.exec(String(error))?.[1];
  return `notifications could not be sent${status ? ` (status ${status})` : ''}; install \`@backstage/plugin-notifications-backend\`, or set \`aiGovernance.notifications.enabled\` to \`false\`. What needs people still stands in their inbox; this is said once`;
}

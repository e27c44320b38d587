import type { Ambient } from '../../shared/clock';
import type { UnitOfWork } from '../../database/unitOfWork';
import type { Reader, ShownItem } from './model';
import { bundleAlerts } from './service/bundleAlerts';
import { gather, type GatherDeps, type Gathered } from './service/gather';
import {
  type InboxPage,
  type InboxQuery,
  pageInbox,
  show,
} from './service/inboxPage';
import { requireSnoozable } from './service/snooze';
import type { SnoozeStore } from './store';
import type { SnoozeViews } from './views';

/** One person's inbox as it stands now. */
export interface OpenInbox extends Gathered {
  /** The matters as they stand in the inbox, of those that the reader may read. */
  bundled(readable: Gathered['matters']): Gathered['matters'];
  /** One page of those of the matters that are given. Fails with `shared.invalidCursor`. */
  page(matters: Gathered['matters'], query: InboxQuery): Promise<InboxPage>;
}

/** The slice's use cases, of which none asks for a permission. */
export interface InboxService {
  /** What needs the reader. Fails with `policy.notReady`. */
  inbox(reader: Reader): Promise<OpenInbox>;
  /** Puts an item off, or brings it back without `until`. Fails with `inbox.snoozeOutOfRange`. */
  snooze(
    reader: Reader,
    item: Gathered['matters'][number],
    until: string | undefined,
  ): Promise<ShownItem>;
}

/** What the service works with. */
export interface InboxServiceDeps extends GatherDeps {
  readonly snoozes: SnoozeStore;
  readonly snoozeViews: SnoozeViews;
  readonly unitOfWork: UnitOfWork;
  readonly ambient: Ambient;
}

/** Puts the use cases together. */
export const createInboxService = (deps: InboxServiceDeps): InboxService => ({
  async inbox(reader) {
    const now = deps.ambient.now();
    const gathered = await gather(deps, { now, reader });
    return {
      ...gathered,
      bundled: readable => bundleAlerts(readable, reader),
      async page(matters, query) {
        const { userRef } = reader;
        const snoozes = await deps.snoozeViews.snoozesOf(userRef, now);
        return pageInbox(matters, snoozes, query);
      },
    };
  },
  async snooze({ userRef }, item, until) {
    const { snoozes, unitOfWork, ambient } = deps;
    const now = ambient.now();
    if (until !== undefined) requireSnoozable(until, now);
    const snooze = { userRef, itemId: item.id };
    // A setting of one person alone: no state of governance changes, so the ledger has nothing to keep.
    await unitOfWork.run(async transaction => {
      if (until === undefined) await snoozes.endSnooze(transaction, snooze);
      else await snoozes.saveSnooze(transaction, { ...snooze, until });
      await snoozes.dropPast(transaction, { userRef, now });
    });
    return show(item, new Map(until === undefined ? [] : [[item.id, until]]));
  },
});

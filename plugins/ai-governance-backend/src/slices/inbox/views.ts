import type { PolicyChanges, ToldPolicy } from './noticeModel';
/** What is read of what people put off. */
export interface SnoozeViews {
  /** Instants until which a person put items off, by item id; those that have passed are left out. One query. */
  snoozesOf(userRef: string, now: string): Promise<ReadonlyMap<string, string>>;
}

/** What is read of notices; one query each. */
export interface NoticeViews {
  /** Items that recipients were told of, as `<recipient> <item id>`. */
  toldAmong(itemIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** The policy that owners were last told of; `undefined` before the first. */
  toldPolicy(): Promise<ToldPolicy | undefined>;
  /** What policies changed for owners since an instant. */
  policyChanges(since: string): Promise<readonly PolicyChanges[]>;
}

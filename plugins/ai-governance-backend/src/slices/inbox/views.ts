/** What is read of what people put off. */
export interface SnoozeViews {
  /** Instants until which a person put items off, by item id; those that have passed are left out. One query. */
  snoozesOf(userRef: string, now: string): Promise<ReadonlyMap<string, string>>;
}

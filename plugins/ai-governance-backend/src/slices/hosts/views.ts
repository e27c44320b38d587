import type {
  DeliveryCount,
  HostState,
  OpenChange,
  QueueHealth,
  StoredProtection,
} from './model';

/** What is read without changing it; one query each unless it says otherwise. */
export interface HostViews {
  state(host: string): Promise<HostState | undefined>;
  /** By event, then outcome. */
  counts(host: string): Promise<readonly DeliveryCount[]>;
  /** Two queries. */
  dirtyHealth(host: string): Promise<QueueHealth>;
  /** What is shown at hosts, decisions and releases; four queries. */
  publicationHealth(host: string): Promise<QueueHealth>;
  /** What is kept about a repository, latest observation first. */
  protectionOf(repository: string): Promise<readonly StoredProtection[]>;
  /** What is kept about repositories, or about all; one query for each few hundred. */
  protections(
    repositories?: readonly string[],
  ): Promise<readonly StoredProtection[]>;
  /** Heads of the changes of repositories that are open; one query for each few hundred. */
  openHeads(
    repositories: readonly string[],
  ): Promise<readonly Pick<OpenChange, 'repository' | 'headSha'>[]>;
  /** Open changes in the order of their keys, after the given one, at most `limit`. */
  openChanges(
    after: OpenChange | undefined,
    limit: number,
  ): Promise<readonly OpenChange[]>;
}

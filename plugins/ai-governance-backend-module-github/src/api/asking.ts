import type { GithubHostConfig } from '../config';
import type { CredentialsSource } from './credentials';
import type { Patience } from './patience';

/** Parameters of a route: parts of its path, the rest as query or body. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What the client needs. */
export interface ApiOptions {
  readonly config: Pick<
    GithubHostConfig,
    'host' | 'apiBaseUrl' | 'appIds' | 'timeoutSeconds'
  >;
  readonly credentials: CredentialsSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Absent: whoever asks waits and tries again. */
  readonly patience?: Patience;
}

/** As whom and how long is asked. */
export interface Asking {
  /** `owner` or `owner/name`; decides on the installation. */
  readonly path: string;
  readonly signal: AbortSignal;
}

/** How a list is read. */
export interface ListOptions<Item> {
  readonly of?: string;
  readonly atMost?: number;
  /** Page to begin with, from 1. */
  readonly firstPage?: number;
  readonly until?: (item: Item) => boolean;
}

import type { EntityFact, Strengthening, Waiver } from '../policy';

/** What files for assistants are made for: one repository with what is known of it. */
export interface RepositoryQuestion {
  /** Repository id. */
  readonly repository: string;
  /** Every entity of the repository; empty when the catalog knows none, and then no assistant may read anything. */
  readonly entities: readonly EntityFact[];
  readonly waivers: readonly Waiver[];
  /** Absent and empty mean the same: review is as the policy says. */
  readonly strengthenings?: readonly Strengthening[];
  /** UTC, ISO 8601. */
  readonly now: string;
}

/** Paths that an assistant must not read, with why. */
export interface ShieldedPaths {
  /** gitignore patterns from the root of the repository; none begins with `!`. */
  readonly patterns: readonly string[];
  /** Whether letters match in either case. */
  readonly ignoreCase: boolean;
  /** A phrase, for example `may hold credentials`. */
  readonly because: string;
}

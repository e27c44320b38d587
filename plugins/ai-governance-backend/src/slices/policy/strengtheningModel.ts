import type {
  StrengthenedChanges,
  StrengtheningLife,
  StrengtheningOrigin,
  StrengtheningScope,
} from '@ai-enablement/governance-core';

/** What somebody did with a strengthening, and why; instants are UTC, ISO 8601 with milliseconds. */
interface Word {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** Stricter review of a scope for a while. Where it stands follows from what happened to it and the time. */
export interface StoredStrengthening {
  readonly strengtheningId: string;
  readonly scope: StrengtheningScope;
  readonly changes: StrengthenedChanges;
  readonly reviews: number;
  readonly by?: readonly string[];
  readonly reason: string;
  readonly ticket?: string;
  readonly origin?: StrengtheningOrigin;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly expiresAt: string;
  /** The end with which it was started. */
  readonly firstExpiresAt: string;
  /** The latest; the ledger has all. */
  readonly extension?: Word;
  readonly ending?: Word;
  /** The latest entry about it. */
  readonly ledgerEntryId: string;
}

/** What happened to a strengthening, from which follows where it stands. */
export const lifeOfStrengthening = ({
  startedAt,
  expiresAt,
  ending,
}: Pick<
  StoredStrengthening,
  'startedAt' | 'expiresAt' | 'ending'
>): StrengtheningLife => ({
  activeFrom: startedAt,
  expiresAt,
  ...(ending ? { endedAt: ending.at } : {}),
});

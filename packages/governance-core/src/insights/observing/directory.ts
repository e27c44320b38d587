import type { EpochMs } from '../observations';

/** Whose things are, as of a day. The team that is observed is the one that it answers for. */
export interface Directory {
  /** Whether the repository belonged to the team at an instant. */
  readonly owns: (repository: string, at: EpochMs) => boolean;
  /** Whether the person was a member of the team at an instant. */
  readonly isMember: (person: string, at: EpochMs) => boolean;
  /** The person behind a pseudonym; `undefined` when nobody knows, or when it is a bot. */
  readonly personOf: (identity: string) => string | undefined;
  readonly isBot: (identity: string) => boolean;
  /** Effective tier of a repository at an instant; `undefined` when it was unclassified. */
  readonly tierAt: (repository: string, at: EpochMs) => string | undefined;
  /** Hundredths of the portal's currency; `undefined` when the currency has no rate that day. */
  readonly inPortalCurrency: (
    amountMinorUnits: number,
    currency: string,
    at: EpochMs,
  ) => number | undefined;
  /** What one seat costs on one day, in hundredths of the portal's currency; `undefined` when no price is known. */
  readonly seatPrice: (
    seat: { readonly assistant: string; readonly plan?: string },
    at: EpochMs,
  ) => number | undefined;
}

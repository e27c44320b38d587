/** Where a draft is in its life. */
export type DraftState = 'open' | 'submitted' | 'discarded';

/** A text that somebody is still writing, without the text. */
export interface Draft {
  readonly draftId: string;
  readonly kind: string;
  readonly title: string;
  /** What it began from, as its kind names it. */
  readonly base: string | undefined;
  readonly copyOf: string | undefined;
  readonly state: DraftState;
  /** Counts the saves; 1 is the first. */
  readonly revision: number;
  readonly createdBy: string;
  /** Instants are UTC, ISO 8601 with milliseconds. */
  readonly createdAt: string;
  readonly savedBy: string;
  readonly savedAt: string;
  /** Who submitted or discarded it; absent while open. */
  readonly closedBy: string | undefined;
  readonly closedAt: string | undefined;
  /** Id of what came of it when it was submitted. */
  readonly becomes: string | undefined;
  readonly ledgerEntryId: string;
}

/** A draft with its text. */
export interface WrittenDraft extends Draft {
  readonly body: string;
}

/** One kept save, without the text. */
export interface DraftRevision {
  readonly revision: number;
  readonly title: string;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** One kept save with the text. */
export interface WrittenRevision extends DraftRevision {
  readonly body: string;
}

/** A text about to be saved over the revision that it was made from. */
export interface Save {
  readonly draftId: string;
  readonly revision: number;
  readonly title: string;
  readonly body: string;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** A step of a draft's life. */
export interface Step {
  readonly draftId: string;
  readonly from: DraftState;
  readonly to: DraftState;
  /** Takes the step only while this is the newest revision; absent means whichever is. */
  readonly revision?: number;
  /** Who took it, and when; absent when the draft is open again. */
  readonly closedBy?: string;
  readonly closedAt?: string;
  readonly becomes?: string;
  readonly ledgerEntryId: string;
}

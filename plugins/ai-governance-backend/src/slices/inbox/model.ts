/** What an item is about, in the order in which people read them. */
export const INBOX_KINDS = [
  'approval',
  'breakGlass',
  'waiver',
  'waiverExpiring',
  'stricterReview',
  'tierRequest',
  'tierBatch',
  'heldChange',
  'aiUse',
  'drift',
  'kpiDrift',
  'unclassified',
] as const;

/** One of the kinds. */
export type InboxKind = (typeof INBOX_KINDS)[number];

/** What a reader may do, as far as it decides what needs them. */
export const RIGHTS = [
  'readDecisions',
  'readApprovals',
  'decideApprovals',
  'readExceptions',
  'decideWaivers',
  'reviewBreakGlass',
  'assignTiers',
  'acknowledgeAlerts',
  'readScorecards',
] as const;

/** One of the rights. */
export type Right = (typeof RIGHTS)[number];

/** One thing that needs somebody. All instants are UTC, ISO 8601 with milliseconds. */
export interface InboxItem {
  /** `<kind>-<32 hexadecimal digits>`; the same for as long as it is about the same thing. */
  readonly id: string;
  readonly kind: InboxKind;
  /** What it is, as a plain sentence. */
  readonly title: string;
  /** Why it needs somebody, as a plain sentence. */
  readonly because: string;
  /** Path within the portal at which it can be done. */
  readonly link: string;
  /** By when; absent when nothing ends. */
  readonly due?: string;
  /** How late it is; absent when nothing is due. */
  readonly urgency?: 'due' | 'overdue' | 'escalated';
  /** Since when it waits; absent when that is not known. */
  readonly since?: string;
  readonly entityRef?: string;
  readonly repository?: string;
  /** What could be done about it, prefilled; nothing happens before somebody does it. */
  readonly proposal?: { readonly title: string; readonly link: string };
}

/** An item with everybody whom it needs. Refs are of people and groups. */
export interface Matter extends InboxItem {
  /** Whose inbox it stands in. */
  readonly audience: readonly string[];
  /** Whoever has this right has it in their inbox too, except one person, who may not do it. */
  readonly entitled?: { readonly right: Right; readonly except?: string };
  /** Who is told of it; none when nobody is. */
  readonly told: readonly string[];
  /** Refs of entities: who may not read one of them has no business with it. */
  readonly about: readonly string[];
}

/** A person who reads their inbox. */
export interface Reader {
  readonly userRef: string;
  /** Own ref and those of the groups that the person belongs to. */
  readonly refs: ReadonlySet<string>;
  readonly rights: ReadonlySet<Right>;
}

/** An item as it stands in one person's inbox. */
export interface ShownItem extends InboxItem {
  readonly snoozedUntil?: string;
}

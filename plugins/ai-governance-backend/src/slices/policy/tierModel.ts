/** A tier with criticality, as they are in effect. */
export interface TierAndCriticality {
  /** Tier id, or `unclassified`. */
  readonly tier: string;
  readonly isCritical: boolean;
}

/** How a request for another tier ended. */
export type TierRequestVerdict = 'accepted' | 'refused' | 'withdrawn';

/** Where a request for another tier stands. */
export type TierRequestState = 'open' | TierRequestVerdict;

/** A tier or criticality that somebody asks for; at least one of them. All instants are UTC, ISO 8601. */
export interface StoredTierRequest {
  readonly requestId: string;
  readonly entityRef: string;
  /** Absent: the tier stays as it is. */
  readonly tier?: string;
  /** Absent: criticality stays as it is. */
  readonly isCritical?: boolean;
  /** What was in effect when it was asked. */
  readonly from: TierAndCriticality;
  readonly reason: string;
  readonly ticket?: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** Absent while it is open. */
  readonly decision?: {
    readonly verdict: TierRequestVerdict;
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  };
  /** The latest entry about it. */
  readonly ledgerEntryId: string;
}

/** Where a request stands. */
export const stateOfTierRequest = ({
  decision,
}: Pick<StoredTierRequest, 'decision'>): TierRequestState =>
  decision?.verdict ?? 'open';

/** Which entities a batch is about; all that is given must match. */
export interface TierRule {
  readonly owner?: string;
  readonly system?: string;
  readonly domain?: string;
  readonly kind?: string;
  /** Glob over names; `*` stands for any characters. */
  readonly name?: string;
  /** Type, lifecycle, tag and annotation as the catalog has them. */
  readonly type?: string;
  readonly lifecycle?: string;
  readonly tag?: string;
  readonly annotation?: { readonly key: string; readonly value: string };
  /** Only those that nobody has classified. */
  readonly isUnclassified?: boolean;
}

/**
 * What is to become, or became, of one entity of a batch. Proposed: `planned`, `unchanged` or `refused`; of the planned ones:
 * `applied` or `skipped`; of the applied ones after an undo: `undone` or `changedSince`.
 */
export type TierBatchOutcome =
  | 'planned'
  | 'unchanged'
  | 'refused'
  | 'applied'
  | 'skipped'
  | 'undone'
  | 'changedSince';

/** One entity of a batch. */
export interface TierBatchItem {
  readonly entityRef: string;
  /** Absent: the tier stays as it is. */
  readonly tier?: string;
  /** Absent: criticality stays as it is. */
  readonly isCritical?: boolean;
  /** In effect at the proposal; absent for what is not known. */
  readonly before?: TierAndCriticality;
  /** Expected at the proposal, then what came of it. */
  readonly after?: TierAndCriticality;
  /** Digest of everything that set the tier at the proposal. */
  readonly seen?: string;
  /** What was assigned before the batch; absent when nothing was, or before it is applied. */
  readonly previous?: { readonly tier?: string; readonly isCritical?: boolean };
  readonly outcome: TierBatchOutcome;
  /** Why it is refused, skipped or not undone, as a plain sentence. */
  readonly because?: string;
  /** Ledger entry of the batch's own assignment. */
  readonly assignmentEntryId?: string;
}

/** A high-water mark that a batch raised, as it was before and after. */
export interface RaisedMark {
  readonly repository: string;
  readonly path: string;
  readonly entityRef: string;
  readonly before: MarkLevel;
  readonly after: MarkLevel;
}

/** How high a mark is, and since when. */
export interface MarkLevel {
  readonly tier?: string;
  readonly isCritical: boolean;
  readonly since: string;
}

/** Who said something about a batch, when and why. */
interface BatchWord {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** Where a batch stands. */
export type TierBatchState = 'proposed' | 'withdrawn' | 'applied' | 'undone';

/** Assignments that one person proposes together and another confirms. All instants are UTC, ISO 8601. */
export interface StoredTierBatch {
  readonly batchId: string;
  /** Absent when it was given as a list. */
  readonly rule?: TierRule;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decision?: BatchWord & {
    readonly verdict: 'confirmed' | 'withdrawn';
  };
  readonly undo?: BatchWord;
  /** The latest entry about it. */
  readonly ledgerEntryId: string;
}

/** Where a batch stands. */
export function stateOfTierBatch({
  decision,
  undo,
}: Pick<StoredTierBatch, 'decision' | 'undo'>): TierBatchState {
  if (undo) return 'undone';
  if (!decision) return 'proposed';
  return decision.verdict === 'confirmed' ? 'applied' : 'withdrawn';
}

/** Numbers of entities by outcome; outcomes without any are absent. */
export type TierBatchCounts = Readonly<
  Partial<Record<TierBatchOutcome, number>>
>;

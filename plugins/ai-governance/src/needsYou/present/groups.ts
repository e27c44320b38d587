import type {
  InboxItem,
  InboxKind,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** Every kind, in the order in which people read them. */
export const KINDS = [
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
] as const satisfies readonly InboxKind[];

/** Items of one kind. */
export interface InboxGroup {
  readonly kind: InboxKind;
  /** All there are, shown or not. */
  readonly count: number;
  readonly items: readonly InboxItem[];
}

/** So many of a kind stand on the overview; the page has all. */
const SHOWN = 5;

/** Items by kind, the first few of each; kinds without any are left out. */
export const presentGroups = (
  items: readonly InboxItem[],
  counts: readonly { readonly kind: InboxKind; readonly count: number }[],
): readonly InboxGroup[] =>
  KINDS.flatMap(kind => {
    const count = counts.find(each => each.kind === kind)?.count ?? 0;
    const ofKind = items.filter(item => item.kind === kind);
    return count === 0 ? [] : [{ kind, count, items: ofKind.slice(0, SHOWN) }];
  });

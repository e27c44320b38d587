import type {
  ActivePolicy,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What the dialog is about to send; `undefined` withdraws what was assigned. */
export interface AssignmentDraft {
  readonly tier?: string;
  readonly isCritical?: boolean;
}

/** What assigning would do to the effective tier. */
export interface AssignmentPreview {
  /** Titles; `undefined` means unclassified. */
  readonly before?: string;
  readonly after?: string;
  readonly isChange: boolean;
  /** A stricter source that keeps the tier where it is, whatever is assigned. */
  readonly heldBy?: {
    readonly kind: 'declared' | 'inherited' | 'highWater';
    readonly title: string;
    readonly from?: string;
  };
}

type Tiers = ActivePolicy['tiers'];
type Source = EntityPolicy['tier']['sources'][number];

/**
 * Works out the effective tier after an assignment from the sources at hand: the strictest counts, and a tier that is in force
 * comes down only by a confirmation of its own. What to expect, not a promise: the backend knows more sources.
 */
export function previewAssignment(
  { tier }: Pick<EntityPolicy, 'tier'>,
  draft: AssignmentDraft,
  tiers: Tiers,
): AssignmentPreview {
  const others = tier.sources.filter(source => source.kind !== 'assigned');
  const strictestOther = strictest(others, tiers);
  const drafted = indexOfTier(tiers, draft.tier);
  const otherIndex = indexOfTier(tiers, strictestOther?.value);
  const afterIndex = Math.max(drafted, otherIndex);
  const before = tier.isClassified ? titleOf(tiers, tier.effective) : undefined;
  if (before !== undefined && afterIndex < indexOfTier(tiers, tier.effective)) {
    return {
      before,
      after: before,
      isChange: false,
      heldBy: { kind: 'highWater', title: before },
    };
  }
  const after = tiers[afterIndex]?.title;
  return {
    before,
    after,
    isChange: before !== after,
    heldBy:
      strictestOther && drafted >= 0 && otherIndex > drafted
        ? heldBy(strictestOther, tiers)
        : undefined,
  };
}

/** Title of a tier, or its id when the policy in force does not have it. */
export function titleOf(tiers: Tiers, id: string): string {
  return tiers.find(tier => tier.id === id)?.title ?? id;
}

function heldBy(source: Source, tiers: Tiers): AssignmentPreview['heldBy'] {
  return {
    kind: source.kind === 'assigned' ? 'inherited' : source.kind,
    title: titleOf(tiers, source.value),
    from: source.from,
  };
}

function strictest(
  sources: readonly Source[],
  tiers: Tiers,
): Source | undefined {
  return sources
    .filter(source => indexOfTier(tiers, source.value) >= 0)
    .reduce<Source | undefined>(
      (found, source) =>
        found === undefined ||
        indexOfTier(tiers, source.value) > indexOfTier(tiers, found.value)
          ? source
          : found,
      undefined,
    );
}

/** Position in the order of strictness, −1 when there is no such tier. */
function indexOfTier(tiers: Tiers, id: string | undefined): number {
  return id === undefined ? -1 : tiers.findIndex(tier => tier.id === id);
}

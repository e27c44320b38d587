import { resolveTier, settledTier } from '@ai-enablement/governance-core';
import type { HighWaterMark } from '../model';
import type { HighWater } from './highWater';
import { isEnclosing, markKey, markKeyOf } from './place';
import { isCriticalAsSet, standIns } from './standIn';

/** An entitled person's word that an entity may come down to what is set on it now. */
export interface Lowering {
  readonly entityRef: string;
  /** Whether the word is about the tier. */
  readonly ofTier: boolean;
  /** Whether the word is about criticality. */
  readonly ofCriticality: boolean;
}

/**
 * The marks after an entitled person's word: the entity's own comes down to what is set, and so do those of entities that have
 * gone and that it stands in for, or that nothing covers any more. Where no valid tier is set, the tier's mark stays.
 */
export function lowerMarks(
  { policy, facts, marks, now }: HighWater,
  lowering: Lowering,
): readonly HighWaterMark[] {
  const fact = facts.find(({ ref }) => ref === lowering.entityRef);
  if (!fact) return marks;
  const { isClassified } = resolveTier(policy, {
    ...fact,
    tier: { ...fact.tier, highWater: undefined },
  });
  const ofTier = lowering.ofTier && isClassified;
  const down = (mark: HighWaterMark, to: LowerTo): HighWaterMark => {
    const { tier, ...rest } = mark;
    const lowered = ofTier ? to.tier : tier;
    const isCritical = lowering.ofCriticality ? to.isCritical : mark.isCritical;
    return {
      ...rest,
      ...(lowered === undefined ? {} : { tier: lowered }),
      isCritical: mark.isCritical && isCritical,
      since: now,
    };
  };
  const key = markKeyOf(fact);
  const present = new Set(facts.map(markKeyOf));
  const remaining = marks.filter(mark => present.has(markKey(mark)));
  const isSettledBy = (mark: HighWaterMark): boolean => {
    if (mark.repository !== (fact.repository ?? '') || mark.repository === '')
      return false;
    const by = standIns(policy, mark, remaining);
    const isCovered = by.some(({ path }) => isEnclosing(path, mark.path));
    return !isCovered || by.some(each => markKey(each) === key);
  };
  const set = {
    tier: settledTier(policy, fact),
    isCritical: isCriticalAsSet(fact),
  };
  return marks.flatMap(mark => {
    if (markKey(mark) === key) return [down(mark, set)];
    if (present.has(markKey(mark)) || !isSettledBy(mark)) return [mark];
    const left = down(mark, { tier: undefined, isCritical: false });
    return left.tier === undefined && !left.isCritical ? [] : [left];
  });
}

interface LowerTo {
  readonly tier: string | undefined;
  readonly isCritical: boolean;
}

import {
  type EntityFact,
  isSetCritical,
  isStricter,
  type Policy,
  settledTier,
} from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type { HighWaterMark } from '../model';
import { beginMark, comeBack } from './beginMark';
import { markKey, markKeyOf } from './place';
import { withHolds } from './standIn';

/** The marks with what is set now: facts of all governed entities, whatever holds them. */
export interface HighWater {
  readonly policy: Policy;
  readonly facts: readonly EntityFact[];
  readonly marks: readonly HighWaterMark[];
  readonly now: string;
}

/**
 * The marks after a look at all entities: raised where more is set than ever before, never lowered, begun for entities that are
 * new to their place, kept for those that have gone. `isReading` says that the catalog was read anew: a repository in which
 * that found nothing new has been seen.
 */
export function advanceMarks(
  { policy, facts, marks, now }: HighWater,
  { isReading }: { readonly isReading: boolean },
): readonly HighWaterMark[] {
  const kept = new Map(marks.map(mark => [markKey(mark), mark]));
  const present = new Set(facts.map(markKeyOf));
  const seen = new Set(
    marks.flatMap(mark => (mark.isSettled ? [mark.repository] : [])),
  );
  const gone = marks.filter(mark => !present.has(markKey(mark)));
  const stayed = marks.filter(mark => present.has(markKey(mark)));
  const begin = { policy, gone, seen, now };
  const around = groupBy(stayed, ({ repository }) => repository);
  const here = stayed.map(mark => comeBack(mark, { ...begin, around }));
  const known = new Map(here.map(mark => [markKey(mark), mark]));
  const aroundNew = groupBy(here, ({ repository }) => repository);
  const fresh = new Set(
    facts.flatMap(fact =>
      kept.has(markKeyOf(fact)) ? [] : [fact.repository ?? ''],
    ),
  );
  const next = facts.map(fact => {
    const mark =
      known.get(markKeyOf(fact)) ??
      beginMark(fact, { ...begin, around: aroundNew });
    const isSeen = isReading && !fresh.has(mark.repository);
    const isSettled = mark.isSettled || isSeen;
    return raise(policy, { ...mark, isSettled }, { fact, now });
  });
  const left = gone.map(mark => ({ ...mark, goneAt: mark.goneAt ?? now }));
  return withHolds(policy, { facts, marks: next, gone: left });
}

/** A mark with what is set on its entity counted in. */
function raise(
  policy: Policy,
  mark: HighWaterMark,
  { fact, now }: { readonly fact: EntityFact; readonly now: string },
): HighWaterMark {
  const set = settledTier(policy, fact);
  const rises =
    set !== undefined &&
    (mark.tier === undefined || isStricter(policy, set, mark.tier));
  const becomesCritical = !mark.isCritical && isSetCritical(fact);
  if (!rises && !becomesCritical) return mark;
  return {
    ...mark,
    ...(rises ? { tier: set } : {}),
    isCritical: mark.isCritical || becomesCritical,
    since: now,
  };
}

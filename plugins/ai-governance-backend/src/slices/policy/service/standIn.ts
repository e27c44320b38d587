import {
  type EntityFact,
  isStricter,
  type Policy,
  resolveCritical,
  settledTier,
  strictestOf,
} from '@ai-enablement/governance-core';
import { groupBy } from '../../../shared/groupBy';
import type { Hold, HighWaterMark } from '../model';
import { isEnclosing, nearest } from './place';

/*
 * Files outlive the entity that spoke for them. Where an entity has gone, those that now cover its folder stand in for its
 * mark; where none does, the strictest of the repository, since files without an entity take the repository's strictest.
 */

/** The marks of entities that stand in for one that has gone; empty when the repository has none left. */
export function standIns(
  policy: Policy,
  gone: HighWaterMark,
  present: readonly HighWaterMark[],
): readonly HighWaterMark[] {
  if (gone.repository === '') return [];
  const here = present.filter(
    ({ repository }) => repository === gone.repository,
  );
  const around = here.filter(({ path }) => isEnclosing(path, gone.path));
  if (around.length > 0) return nearest(around);
  const [first, ...others] = here.toSorted((a, b) =>
    a.entityRef < b.entityRef ? -1 : 1,
  );
  if (first === undefined) return [];
  return [others.reduce((a, b) => (isHigher(policy, b, a) ? b : a), first)];
}

const isHigher = (
  policy: Policy,
  { tier: a }: HighWaterMark,
  { tier: b }: HighWaterMark,
): boolean => a !== undefined && (b === undefined || isStricter(policy, a, b));

/** All marks, those of present entities with what holds them above what is set now. */
export function withHolds(
  policy: Policy,
  {
    facts,
    marks,
    gone,
  }: {
    readonly facts: readonly EntityFact[];
    /** One for every fact, in the same order. */
    readonly marks: readonly HighWaterMark[];
    readonly gone: readonly HighWaterMark[];
  },
): readonly HighWaterMark[] {
  const byRepository = groupBy(marks, ({ repository }) => repository);
  const stoodInFor = new Map<HighWaterMark, HighWaterMark[]>();
  for (const mark of gone) {
    const here = byRepository.get(mark.repository) ?? [];
    for (const by of standIns(policy, mark, here)) {
      stoodInFor.set(by, [...(stoodInFor.get(by) ?? []), mark]);
    }
  }
  const held = marks.map((mark, index) => {
    const fact = facts[index];
    if (!fact) throw new Error('every mark belongs to a fact');
    const { held: _, ...rest } = mark;
    const all = [rest, ...(stoodInFor.get(mark) ?? [])];
    const hold = holdOf(policy, fact, all);
    return hold ? { ...rest, held: hold } : rest;
  });
  return [...held, ...gone.map(({ held: _, ...mark }) => mark)];
}

/** What marks hold an entity to, above what is set on it; `undefined` when they hold nothing. */
function holdOf(
  policy: Policy,
  fact: EntityFact,
  marks: readonly HighWaterMark[],
): Hold | undefined {
  const set = settledTier(policy, fact);
  const strictest = strictestOf(
    policy,
    marks.flatMap(({ tier }) => (tier === undefined ? [] : [tier])),
  );
  const tier =
    strictest !== undefined &&
    (set === undefined || isStricter(policy, strictest, set))
      ? strictest
      : undefined;
  const isCritical =
    marks.some(mark => mark.isCritical) && !isCriticalAsSet(fact);
  const decisive = marks.find(mark =>
    tier === undefined ? mark.isCritical : mark.tier === tier,
  );
  if (!decisive || (tier === undefined && !isCritical)) return undefined;
  const { since } = decisive;
  return {
    ...(tier === undefined ? {} : { tier }),
    ...(tier === undefined || set === undefined ? {} : { over: set }),
    isCritical,
    since,
  };
}

/** Whether an entity is critical by what is set on it, whatever its place once was. */
export const isCriticalAsSet = ({ critical, ...fact }: EntityFact): boolean =>
  resolveCritical({ ...fact, critical: { ...critical, highWater: undefined } })
    .isCritical;

import {
  type EntityFact,
  type Policy,
  strictestOf,
} from '@ai-enablement/governance-core';
import type { HighWaterMark } from '../model';
import { isEnclosing, nearest } from './place';

/** What a mark begins with. */
export interface Beginning {
  readonly policy: Policy;
  /** Repositories that have been seen as a whole. */
  readonly seen: ReadonlySet<string>;
  /** Marks of entities that are no longer at their place. */
  readonly gone: readonly HighWaterMark[];
  /** Marks of the others, by repository. */
  readonly around: ReadonlyMap<string, readonly HighWaterMark[]>;
  readonly now: string;
}

/**
 * The mark of an entity that is new to its place, since it may be a new name for what was there. It takes over the marks of the
 * nearest folder around it, those of the repository whose entities have gone, and its own from where it was before.
 */
export function beginMark(
  { ref, repository = '', path }: EntityFact,
  beginning: Beginning,
): HighWaterMark {
  const { policy, now, seen } = beginning;
  const own = {
    entityRef: ref,
    repository,
    path,
    isCritical: false,
    since: now,
    isSettled: seen.has(repository),
  };
  const taken = [
    ...nearest(aroundIt(own, beginning)),
    ...goneBefore(own, beginning),
  ];
  return takeOver(policy, own, { taken, now });
}

/** The mark of an entity at its place: when it was away, with what rose around it meanwhile. */
export function comeBack(
  mark: HighWaterMark,
  beginning: Beginning,
): HighWaterMark {
  const { goneAt, ...own } = mark;
  if (goneAt === undefined) return mark;
  const taken = [
    ...aroundIt(own, beginning),
    ...goneBefore(own, beginning),
  ].filter(({ since }) => since >= goneAt);
  const { policy, now } = beginning;
  return takeOver(policy, own, { taken, now });
}

/** Marks of folders around; none while the repository is seen for the first time. */
const aroundIt = (
  { repository, path }: HighWaterMark,
  { around, seen }: Beginning,
): readonly HighWaterMark[] =>
  repository === '' || !seen.has(repository)
    ? []
    : (around.get(repository) ?? []).filter(each =>
        isEnclosing(each.path, path),
      );

const goneBefore = (
  { entityRef, repository }: HighWaterMark,
  { gone }: Beginning,
): readonly HighWaterMark[] =>
  gone.filter(
    each =>
      each.entityRef === entityRef ||
      (repository !== '' && each.repository === repository),
  );

/** A mark that is at least as strict as those taken over. */
function takeOver(
  policy: Policy,
  own: HighWaterMark,
  {
    taken,
    now,
  }: { readonly taken: readonly HighWaterMark[]; readonly now: string },
): HighWaterMark {
  const tier = strictestOf(
    policy,
    [own, ...taken].flatMap(each =>
      each.tier === undefined ? [] : [each.tier],
    ),
  );
  const isCritical = [own, ...taken].some(each => each.isCritical);
  if (tier === own.tier && isCritical === own.isCritical) return own;
  return {
    ...own,
    ...(tier === undefined ? {} : { tier }),
    isCritical,
    since: now,
  };
}

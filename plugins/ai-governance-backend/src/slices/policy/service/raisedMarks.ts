import type { HighWaterMark, MarkLevel, RaisedMark } from '../model';
import { markKey } from './place';

const levelOf = ({ tier, isCritical, since }: HighWaterMark): MarkLevel => ({
  ...(tier === undefined ? {} : { tier }),
  isCritical,
  since,
});

/** Marks that are higher than they were, of entities that were known before. */
export function raisedBetween(
  before: readonly HighWaterMark[],
  after: readonly HighWaterMark[],
): readonly RaisedMark[] {
  const known = new Map(before.map(mark => [markKey(mark), mark]));
  return after.flatMap(mark => {
    const was = known.get(markKey(mark));
    const isSame =
      was?.tier === mark.tier && was?.isCritical === mark.isCritical;
    if (!was || isSame) return [];
    const { repository, path, entityRef } = mark;
    return [
      {
        repository,
        path,
        entityRef,
        before: levelOf(was),
        after: levelOf(mark),
      },
    ];
  });
}

/** Marks put back where they were before they were raised, unless something has moved them since. */
export function restoreMarks(
  marks: readonly HighWaterMark[],
  raised: readonly RaisedMark[],
  now: string,
): readonly HighWaterMark[] {
  if (raised.length === 0) return marks;
  const by = new Map(raised.map(each => [markKey(each), each]));
  return marks.map(mark => {
    const { before, after } = by.get(markKey(mark)) ?? {};
    const isUntouched =
      after?.tier === mark.tier &&
      after?.isCritical === mark.isCritical &&
      after.since === mark.since;
    if (!before || !isUntouched) return mark;
    const { tier: _, ...rest } = mark;
    return {
      ...rest,
      ...(before.tier === undefined ? {} : { tier: before.tier }),
      isCritical: before.isCritical,
      since: now,
    };
  });
}

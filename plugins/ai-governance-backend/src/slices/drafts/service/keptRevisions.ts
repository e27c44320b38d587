import type { DraftRevision } from '../model';

/** So many of the newest revisions are always kept. */
export const LAST_KEPT = 50;

/** `2026-11-23T04` */
const hourOf = ({ savedAt }: Pick<DraftRevision, 'savedAt'>): string =>
  savedAt.slice(0, 13);

/**
 * Whether a revision that is no longer among the newest is kept all the same: it is what somebody left before another person saved,
 * or the last of its hour. `next` is the revision after it.
 */
export const isKept = (
  old: Pick<DraftRevision, 'savedBy' | 'savedAt'>,
  next: Pick<DraftRevision, 'savedBy' | 'savedAt'>,
): boolean => old.savedBy !== next.savedBy || hourOf(old) !== hourOf(next);

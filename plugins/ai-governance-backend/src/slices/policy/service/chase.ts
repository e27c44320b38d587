import type { ReviewTimes } from '../../../shared/reviewTimes';
import { workingHoursAfter } from '../../../shared/reviewTimes';
import type { StoredBreakGlass } from '../model';
import type { Snapshot } from './snapshot';

/** How urgent an open review is. */
export type Urgency = 'due' | 'overdue' | 'escalated';

/** An open review, with whom it waits for and until when. */
export interface Chase {
  readonly urgency: Urgency;
  /** It is overdue from then on. */
  readonly dueAt: string;
  /** It is escalated from then on. */
  readonly escalatesAt: string;
  /** Owners of the repository, sorted; empty means all who may review. */
  readonly owners: readonly string[];
  /** Who was told beside them. */
  readonly escalatedTo?: string;
}

/** What an open review is chased by. */
export interface ChaseBench {
  readonly snapshot: Pick<Snapshot, 'byRepository'>;
  readonly reviews: ReviewTimes;
  readonly now: string;
}

/** Until when a review is due, and when it is escalated. */
export function reviewTimesOf(
  { usedAt }: Pick<StoredBreakGlass, 'usedAt'>,
  { dueAfterHours, escalatedAfterHours }: ReviewTimes,
): { readonly dueAt: string; readonly escalatesAt: string } {
  const dueAt = workingHoursAfter(usedAt, dueAfterHours);
  return { dueAt, escalatesAt: workingHoursAfter(dueAt, escalatedAfterHours) };
}

/** How a review is chased; `undefined` once it is done. */
export function chaseOf(
  use: StoredBreakGlass,
  { snapshot, reviews, now }: ChaseBench,
): Chase | undefined {
  if (use.review) return undefined;
  const times = reviewTimesOf(use, reviews);
  const entities = snapshot.byRepository.get(use.repository) ?? [];
  const owners = entities.flatMap(({ fact }) => fact.owner ?? []);
  return {
    urgency: urgencyOf(use, times.dueAt, now),
    ...times,
    owners: [...new Set(owners)].sort(),
    ...(use.escalation ? { escalatedTo: use.escalation.to } : {}),
  };
}

function urgencyOf(
  { escalation }: StoredBreakGlass,
  dueAt: string,
  now: string,
): Urgency {
  if (escalation) return 'escalated';
  return dueAt <= now ? 'overdue' : 'due';
}

import type { ReviewTimes } from '../../../shared/reviewTimes';
import type { OpenReview } from '../facade';
import type { ExceptionViews } from '../views';
import { chaseOf } from './chase';
import { aboutRepository } from './exceptionScope';
import type { SnapshotReader } from './snapshotReader';

/** What open reviews are read from. */
export interface OpenReviewDeps {
  readonly exceptionViews: Pick<ExceptionViews, 'unreviewed'>;
  readonly snapshots: SnapshotReader;
  readonly reviews: ReviewTimes;
}

/** Uses of break-glass without a review, oldest first, of everybody or of some owners; where nobody owns the repository it is everybody's. */
export async function openReviews(
  { exceptionViews, snapshots, reviews }: OpenReviewDeps,
  now: string,
  owners: readonly string[] | undefined,
): Promise<readonly OpenReview[]> {
  const uses = await exceptionViews.unreviewed();
  if (uses.length === 0) return [];
  const snapshot = await snapshots.current();
  return uses.flatMap(use => {
    const chase = chaseOf(use, { snapshot, reviews, now });
    if (!chase) return [];
    const isWanted =
      owners === undefined ||
      chase.owners.length === 0 ||
      chase.owners.some(owner => owners.includes(owner));
    if (!isWanted) return [];
    const { breakGlassId, repository, headSha, usedBy, usedAt } = use;
    const { escalatesAt: _, ...waits } = chase;
    const about = aboutRepository(snapshot, repository);
    return [
      { breakGlassId, repository, headSha, usedBy, usedAt, about, ...waits },
    ];
  });
}

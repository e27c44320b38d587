import type { OpenReview } from '../../../policy/facade';
import { itemId } from '../itemId';
import { linkTo } from '../links';
import type { InboxSource, SourceDeps } from '../source';

/** Uses of break-glass without a review: for those who may review, never who used it, and for the owners of the repository. */
export const openReviews = ({
  attention,
  openReviews: open,
}: SourceDeps): InboxSource => ({
  kind: 'breakGlass',
  needs: ['readExceptions'],
  isWhole: true,
  async matters({ reader }) {
    const reviews = await open();
    // Who reviews is nobody's to list; those who answer for the rules that it passed are told.
    const reviewers =
      reader || reviews.length === 0 ? [] : await attention.ruleOwners();
    return reviews.map(review => {
      const { breakGlassId, repository, usedBy, usedAt, about } = review;
      return {
        id: itemId('breakGlass', breakGlassId),
        kind: 'breakGlass',
        title: `break-glass for commit \`${review.headSha.slice(0, 8)}\` of \`${repository}\` waits for a review`,
        because: becauseOf(review),
        link: linkTo(about, { exception: breakGlassId }),
        due: review.dueAt,
        urgency: review.urgency,
        since: usedAt,
        ...(about[0] === undefined ? {} : { entityRef: about[0] }),
        repository,
        audience: review.owners,
        entitled: { right: 'reviewBreakGlass', except: usedBy },
        told: [...new Set([...review.owners, ...reviewers])],
        about,
      };
    });
  },
});

function becauseOf({ usedBy, urgency, escalatedTo }: OpenReview): string {
  const what = `\`${usedBy}\` let it pass at once; a second person reviews that`;
  if (urgency === 'due') return what;
  return escalatedTo === undefined
    ? `the review is overdue: ${what}`
    : `the review is overdue, and \`${escalatedTo}\` was told: ${what}`;
}

import { itemId } from '../itemId';
import { linkTo } from '../links';
import { type InboxSource, MOST, type SourceDeps } from '../source';

/** Uses of break-glass without a review: for those who may review, never who used it, and for the owners of the repository. */
export const openReviews = ({ attention }: SourceDeps): InboxSource => ({
  kind: 'breakGlass',
  needs: ['readExceptions'],
  async matters({ reader, ownersOf }) {
    const uses = await attention.breakGlass({ limit: MOST });
    // Who reviews is nobody's to list; those who answer for the rules that it passed are told.
    const reviewers =
      reader || uses.length === 0 ? [] : await attention.ruleOwners();
    return uses.map(({ breakGlassId, repository, headSha, ...use }) => {
      const owners = ownersOf(use.about);
      return {
        id: itemId('breakGlass', breakGlassId),
        kind: 'breakGlass',
        title: `break-glass for commit \`${headSha.slice(0, 8)}\` of \`${repository}\` waits for a review`,
        because: `\`${use.usedBy}\` let it pass at once; a second person reviews that`,
        link: linkTo(use.about, { exception: breakGlassId }),
        since: use.usedAt,
        ...(use.about[0] === undefined ? {} : { entityRef: use.about[0] }),
        repository,
        audience: owners,
        entitled: { right: 'reviewBreakGlass', except: use.usedBy },
        told: [...new Set([...owners, ...reviewers])],
        about: use.about,
      };
    });
  },
});

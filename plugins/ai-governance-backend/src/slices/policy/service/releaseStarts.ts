import type { ReleasePlace } from '../model';
import type { ReleaseViews } from '../views';

/** How many earlier releases are offered. */
const MOST = 20;

/**
 * Commits at which a release may begin without leaving one out, best first: where those ended that a host asked about. Before the
 * first of them a machine of CI may have said where to begin: where its releases ended, then where they began. What it said of
 * this very commit is no beginning, or a pipeline could answer for itself.
 */
export async function releaseStarts(
  releaseViews: Pick<ReleaseViews, 'passedRanges'>,
  { headSha, ...place }: ReleasePlace & { readonly headSha: string },
): Promise<readonly string[]> {
  const limit = MOST;
  const observed = await releaseViews.passedRanges(place, {
    isObserved: true,
    limit,
  });
  if (observed.length > 0) return distinct(observed.map(headOf));
  const attested = await releaseViews.passedRanges(place, {
    isObserved: false,
    limit,
  });
  return distinct([
    ...attested.map(headOf),
    ...attested.map(({ baseSha }) => baseSha),
  ]).filter(sha => sha !== headSha);
}

const headOf = ({ headSha }: { readonly headSha: string }): string => headSha;

const distinct = (shas: readonly string[]): readonly string[] => [
  ...new Set(shas),
];

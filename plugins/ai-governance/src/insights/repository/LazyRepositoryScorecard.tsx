import { lazy, Suspense } from 'react';

const RepositoryScorecard = lazy(async () => ({
  default: (await import('./RepositoryScorecard')).RepositoryScorecard,
}));

/** The scorecard of a repository, with its code loaded after the page; nothing without a repository. */
export function LazyRepositoryScorecard({
  repository,
}: {
  readonly repository: string | undefined;
}) {
  if (repository === undefined) return null;
  return (
    <Suspense fallback={null}>
      <RepositoryScorecard repository={repository} />
    </Suspense>
  );
}

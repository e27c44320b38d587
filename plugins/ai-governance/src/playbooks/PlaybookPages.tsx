import { lazy, Suspense, type ReactElement } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { CataloguePage } from './CataloguePage';
import { PlaybookPage } from './PlaybookPage';

const LazyWritePage = lazy(() => import('../playbooksWriting/WritePage'));
const LazyReviewPage = lazy(() => import('../playbooksWriting/ReviewPage'));
const LazyReachPage = lazy(() => import('./reach/ReachPage'));
const LazyVersionPage = lazy(() => import('../playbooksWriting/VersionPage'));

/** A page of the sub-page with its path below it. */
export interface PlaybookRoute {
  readonly path: string;
  readonly element: ReactElement;
}

/**
 * Pages at paths of their own; whoever adds one adds it here. Fixed paths go before names, so a playbook that is called like one of
 * them has no page.
 */
export const PLAYBOOK_ROUTES: readonly PlaybookRoute[] = [
  { path: 'write', element: <LazyWritePage /> },
  { path: 'review', element: <LazyReviewPage /> },
  { path: 'reach', element: <LazyReachPage /> },
  { path: 'versions/:versionId', element: <LazyVersionPage /> },
  { path: ':name', element: <PlaybookRoutePage /> },
];

/** The sub-page **Playbooks**: the catalogue, one playbook, and where they are written and reviewed. */
export function PlaybookPages() {
  return (
    <Routes>
      {PLAYBOOK_ROUTES.map(({ path, element }) => (
        <Route
          key={path}
          path={path}
          element={<Suspense fallback={null}>{element}</Suspense>}
        />
      ))}
      <Route path="*" element={<CataloguePage />} />
    </Routes>
  );
}

function PlaybookRoutePage() {
  const { name = '' } = useParams();
  return <PlaybookPage key={name} name={name} />;
}

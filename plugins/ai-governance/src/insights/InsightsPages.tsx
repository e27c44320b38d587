import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ScorecardsPage } from './Page';

const LazyTeamPage = lazy(async () => ({
  default: (await import('./team/TeamPage')).TeamPage,
}));

const LazyDataHealthPage = lazy(async () => ({
  default: (await import('./health/DataHealthPage')).DataHealthPage,
}));

/** The sub-page **Scorecards**: all teams, one of them, or where the numbers come from. */
export function InsightsPages() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path="teams/:kind/:namespace/:name" element={<LazyTeamPage />} />
        <Route path="data-health" element={<LazyDataHealthPage />} />
        <Route path="*" element={<ScorecardsPage />} />
      </Routes>
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { InForce } from './InForce';
import { VersionPage } from './VersionPage';

const LazyProposePage = lazy(async () => ({
  default: (await import('./ProposePage')).ProposePage,
}));

/** The sub-page **Policy**: the policy in force, one version of it, or the form for a change. */
export function PolicyPage() {
  return (
    <Routes>
      <Route index element={<InForce />} />
      <Route path="versions/:versionId" element={<VersionRoute />} />
      <Route
        path="propose"
        element={
          <Suspense fallback={null}>
            <LazyProposePage />
          </Suspense>
        }
      />
      <Route path="*" element={<InForce />} />
    </Routes>
  );
}

function VersionRoute() {
  const { versionId = '' } = useParams();
  return <VersionPage key={versionId} versionId={versionId} />;
}

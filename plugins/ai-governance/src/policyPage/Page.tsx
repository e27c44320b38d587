import { lazy, Suspense } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { InForce } from './InForce';
import { VersionPage } from './VersionPage';

const LazyProposePage = lazy(async () => ({
  default: (await import('./ProposePage')).ProposePage,
}));

const LazySimulationPage = lazy(async () => ({
  default: (await import('../simulation/SimulationPage')).SimulationPage,
}));

const LazyDraftPage = lazy(async () => ({
  default: (await import('./editor/DraftPage')).DraftPage,
}));

/** The sub-page **Policy**: the policy in force, one version of it, one replay, where a change begins, or one that is being written. */
export function PolicyPage() {
  return (
    <Routes>
      <Route index element={<InForce />} />
      <Route path="versions/:versionId" element={<VersionRoute />} />
      <Route
        path="simulations/:simulationId"
        element={
          <Suspense fallback={null}>
            <SimulationRoute />
          </Suspense>
        }
      />
      <Route
        path="propose"
        element={
          <Suspense fallback={null}>
            <LazyProposePage />
          </Suspense>
        }
      />
      <Route path="drafts/:draftId" element={<DraftRoute />} />
      <Route path="*" element={<InForce />} />
    </Routes>
  );
}

function SimulationRoute() {
  const { simulationId = '' } = useParams();
  return <LazySimulationPage key={simulationId} simulationId={simulationId} />;
}

function DraftRoute() {
  const { draftId = '' } = useParams();
  return (
    <Suspense fallback={null}>
      <LazyDraftPage key={draftId} draftId={draftId} />
    </Suspense>
  );
}

function VersionRoute() {
  const { versionId = '' } = useParams();
  return <VersionPage key={versionId} versionId={versionId} />;
}

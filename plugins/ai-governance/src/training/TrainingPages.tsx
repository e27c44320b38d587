import { lazy, Suspense, type ReactElement } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { CataloguePage } from './CataloguePage';
import { ModulePage } from './ModulePage';
import { PathPage } from './PathPage';

const LazyQuizPage = lazy(() => import('./quiz/QuizPage'));
const LazyCertificatePage = lazy(() => import('./certificate/CertificatePage'));
const LazyHolderPage = lazy(() => import('./certificate/HolderPage'));
const LazyWritePage = lazy(() => import('../trainingWriting/WritePage'));
const LazyVersionsPage = lazy(() => import('../trainingWriting/VersionsPage'));
const LazyVersionPage = lazy(() => import('../trainingWriting/VersionPage'));

/** A page of the sub-page with its path below it. */
export interface TrainingRoute {
  readonly path: string;
  readonly element: ReactElement;
}

/** Pages at paths of their own. Fixed paths go before names: `certificates`, `review`, `versions` and `write` name no training. */
export const TRAINING_ROUTES: readonly TrainingRoute[] = [
  { path: 'certificates', element: <LazyHolderPage /> },
  { path: 'certificates/:certificateId', element: <LazyCertificatePage /> },
  { path: 'versions', element: <LazyVersionsPage /> },
  { path: 'versions/:versionId', element: <LazyVersionPage /> },
  { path: 'review', element: <LazyVersionsPage /> },
  { path: 'write', element: <LazyWritePage /> },
  { path: ':path', element: <PathRoutePage /> },
  { path: ':path/modules/:module', element: <ModuleRoutePage /> },
  { path: ':path/quiz/:attemptId', element: <QuizRoutePage /> },
];

/** The sub-page **Training**: the catalogue, one path with its modules and quiz, certificates, and where paths are written. */
export function TrainingPages() {
  return (
    <Routes>
      {TRAINING_ROUTES.map(({ path, element }) => (
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

function PathRoutePage() {
  const { path = '' } = useParams();
  return <PathPage key={path} path={path} />;
}

function ModuleRoutePage() {
  const { path = '', module = '' } = useParams();
  return <ModulePage key={`${path}/${module}`} path={path} module={module} />;
}

function QuizRoutePage() {
  const { attemptId = '' } = useParams();
  return <LazyQuizPage key={attemptId} attemptId={attemptId} />;
}

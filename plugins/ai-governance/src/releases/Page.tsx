import { Route, Routes, useParams } from 'react-router-dom';
import { ReleaseListPage } from './ReleaseListPage';
import { ReleasePage } from './ReleasePage';

/** The sub-page **Releases**: all of them, or one. */
export function ReleasesPage() {
  return (
    <Routes>
      <Route index element={<ReleaseListPage />} />
      <Route path=":releaseId" element={<ReleaseRoute />} />
      <Route path="*" element={<ReleaseListPage />} />
    </Routes>
  );
}

function ReleaseRoute() {
  const { releaseId = '' } = useParams();
  return <ReleasePage key={releaseId} releaseId={releaseId} />;
}

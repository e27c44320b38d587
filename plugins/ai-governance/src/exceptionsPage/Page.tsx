import { Route, Routes, useParams } from 'react-router-dom';
import { ListPage } from './ListPage';
import { OnePage } from './OnePage';

/** The sub-page **Exceptions**: all of them, or one. */
export function ExceptionsPage() {
  return (
    <Routes>
      <Route index element={<ListPage />} />
      <Route path=":kind/:id" element={<OneRoute />} />
      <Route path="*" element={<ListPage />} />
    </Routes>
  );
}

function OneRoute() {
  const { kind, id = '' } = useParams();
  if (kind !== 'waivers' && kind !== 'break-glass') return <ListPage />;
  return (
    <OnePage
      key={id}
      kind={kind === 'waivers' ? 'waiver' : 'breakGlass'}
      id={id}
    />
  );
}

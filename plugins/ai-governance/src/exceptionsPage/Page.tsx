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

/** What the address calls each kind. */
const KINDS: ReadonlyMap<string, 'waiver' | 'breakGlass' | 'strengthening'> =
  new Map([
    ['waivers', 'waiver'],
    ['break-glass', 'breakGlass'],
    ['strengthenings', 'strengthening'],
  ]);

function OneRoute() {
  const { kind, id = '' } = useParams();
  const shown = KINDS.get(kind ?? '');
  return shown === undefined ? (
    <ListPage />
  ) : (
    <OnePage key={id} kind={shown} id={id} />
  );
}

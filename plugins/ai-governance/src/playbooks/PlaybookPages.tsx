import { Route, Routes, useParams } from 'react-router-dom';
import type { ReactElement } from 'react';
import { CataloguePage } from './CataloguePage';
import { PlaybookPage } from './PlaybookPage';

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
  { path: ':name', element: <PlaybookRoutePage /> },
];

/** The sub-page **Playbooks**: the catalogue, one playbook, and where they are written and reviewed. */
export function PlaybookPages() {
  return (
    <Routes>
      {PLAYBOOK_ROUTES.map(({ path, element }) => (
        <Route key={path} path={path} element={element} />
      ))}
      <Route path="*" element={<CataloguePage />} />
    </Routes>
  );
}

function PlaybookRoutePage() {
  const { name = '' } = useParams();
  return <PlaybookPage key={name} name={name} />;
}

import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { Route, Routes } from 'react-router-dom';
import { ReviewPage } from '../playbooksWriting/ReviewPage';
import { VersionPage } from '../playbooksWriting/VersionPage';
import { WritePage } from '../playbooksWriting/WritePage';
import { rootRouteRef } from '../routes';
import { renderScreen } from './renderScreen';

/** The screens of those who write playbooks, at the paths at which they are mounted. */
const writingPages = PageBlueprint.make({
  params: {
    path: '/ai-governance',
    routeRef: rootRouteRef,
    loader: async () => (
      <Routes>
        <Route path="playbooks/write" element={<WritePage />} />
        <Route path="playbooks/review" element={<ReviewPage />} />
        <Route path="playbooks/versions/:versionId" element={<VersionPage />} />
      </Routes>
    ),
  },
});

/** Renders one of the screens of those who write playbooks; `path` is the one below the page **AI Governance**. */
export const renderWriting = ({
  path,
  ...options
}: Parameters<typeof renderScreen>[1] & { readonly path: string }) =>
  renderScreen(writingPages, { ...options, path: `/ai-governance/${path}` });

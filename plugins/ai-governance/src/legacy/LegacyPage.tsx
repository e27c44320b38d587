import { Header, Page, RoutedTabs } from '@backstage/core-components';
import { AuditPage } from '../audit/Page';
import { ClassificationPage } from '../classification/Page';
import { ExceptionsPage } from '../exceptionsPage/Page';
import { HostsPage } from '../hosts/Page';
import { InsightsPages } from '../insights/InsightsPages';
import { NeedsYouPage } from '../needsYou/Page';
import { OverviewPages } from '../overview/OverviewPages';
import { PlaybookPages } from '../playbooks/PlaybookPages';
import { PolicyPage } from '../policyPage/Page';
import { ReleasesPage } from '../releases/Page';
import { TrainingPages } from '../training/TrainingPages';
import { LegacyFrame } from './LegacyFrame';
import { SUB_PAGES } from './pageRoutes';

const TABS = [
  { path: SUB_PAGES.overview, title: 'Overview', children: <OverviewPages /> },
  { path: SUB_PAGES.needsYou, title: 'Needs you', children: <NeedsYouPage /> },
  {
    path: SUB_PAGES.classification,
    title: 'Classification',
    children: <ClassificationPage />,
  },
  { path: SUB_PAGES.policy, title: 'Policy', children: <PolicyPage /> },
  {
    path: SUB_PAGES.playbooks,
    title: 'Playbooks',
    children: <PlaybookPages />,
  },
  { path: SUB_PAGES.training, title: 'Training', children: <TrainingPages /> },
  { path: SUB_PAGES.releases, title: 'Releases', children: <ReleasesPage /> },
  {
    path: SUB_PAGES.exceptions,
    title: 'Exceptions',
    children: <ExceptionsPage />,
  },
  {
    path: SUB_PAGES.scorecards,
    title: 'Scorecards',
    children: <InsightsPages />,
  },
  { path: SUB_PAGES.audit, title: 'Audit', children: <AuditPage /> },
  { path: SUB_PAGES.hosts, title: 'Hosts', children: <HostsPage /> },
];

/** The page **AI Governance** in an old app: its own header and tabs around the same sub-pages. */
export const LegacyPage = () => (
  <LegacyFrame>
    <Page themeId="tool">
      <Header title="AI Governance" />
      <RoutedTabs routes={TABS} />
    </Page>
  </LegacyFrame>
);

import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  auditRouteRef,
  classificationRouteRef,
  exceptionsRouteRef,
  hostsRouteRef,
  needsYouRouteRef,
  overviewRouteRef,
  playbooksRouteRef,
  policyRouteRef,
  releasesRouteRef,
  rootRouteRef,
  scorecardsRouteRef,
  trainingRouteRef,
} from '../routes';
import { GovernanceIcon } from './GovernanceIcon';
import { SubPage } from './SubPage';

const inSubPage = (page: JSX.Element) => <SubPage>{page}</SubPage>;

/** Page **AI Governance**: the sidebar item, with the sub-pages below as tabs. */
export const governancePage = PageBlueprint.make({
  params: {
    path: '/ai-governance',
    title: 'AI Governance',
    icon: <GovernanceIcon />,
    routeRef: rootRouteRef,
  },
});

/** Sub-page **Overview**: the fleet by tier and status, its owners, and what changed lately. */
export const overviewPage = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: 'overview',
    title: 'Overview',
    routeRef: overviewRouteRef,
    loader: async () => {
      const { OverviewPages } = await import('../overview/OverviewPages');
      return inSubPage(<OverviewPages />);
    },
  },
});

/** Sub-page **Classification**: tiers that people ask for, and what nobody has classified. */
export const classificationPage = SubPageBlueprint.make({
  name: 'classification',
  params: {
    path: 'classification',
    title: 'Classification',
    routeRef: classificationRouteRef,
    loader: async () => {
      const { ClassificationPage } = await import('../classification/Page');
      return inSubPage(<ClassificationPage />);
    },
  },
});

/** Sub-page **Needs you**: what waits for the reader and their teams. */
export const needsYouPage = SubPageBlueprint.make({
  name: 'needs-you',
  params: {
    path: 'needs-you',
    title: 'Needs you',
    routeRef: needsYouRouteRef,
    loader: async () => {
      const { NeedsYouPage } = await import('../needsYou/Page');
      return inSubPage(<NeedsYouPage />);
    },
  },
});

/** Sub-page **Policy**: the statement with its rules, versions, and how the policy is changed. */
export const policyPage = SubPageBlueprint.make({
  name: 'policy',
  params: {
    path: 'policy',
    title: 'Policy',
    routeRef: policyRouteRef,
    loader: async () => {
      const { PolicyPage } = await import('../policyPage/Page');
      return inSubPage(<PolicyPage />);
    },
  },
});

/** Sub-page **Playbooks**: what to read, to fill in, to tick and to install; where it is written and reviewed. */
export const playbooksPage = SubPageBlueprint.make({
  name: 'playbooks',
  params: {
    path: 'playbooks',
    title: 'Playbooks',
    routeRef: playbooksRouteRef,
    loader: async () => {
      const { PlaybookPages } = await import('../playbooks/PlaybookPages');
      return inSubPage(<PlaybookPages />);
    },
  },
});

/** Sub-page **Training**: paths with a quiz, certificates, and where paths are written and reviewed. */
export const trainingPage = SubPageBlueprint.make({
  name: 'training',
  params: {
    path: 'training',
    title: 'Training',
    routeRef: trainingRouteRef,
    loader: async () => {
      const { TrainingPages } = await import('../training/TrainingPages');
      return inSubPage(<TrainingPages />);
    },
  },
});

/** Sub-page **Releases**: which releases may go on, and what holds the others. */
export const releasesPage = SubPageBlueprint.make({
  name: 'releases',
  params: {
    path: 'releases',
    title: 'Releases',
    routeRef: releasesRouteRef,
    loader: async () => {
      const { ReleasesPage } = await import('../releases/Page');
      return inSubPage(<ReleasesPage />);
    },
  },
});

/** Sub-page **Exceptions**: what waits, what is in effect and where, what is over. */
export const exceptionsPage = SubPageBlueprint.make({
  name: 'exceptions',
  params: {
    path: 'exceptions',
    title: 'Exceptions',
    routeRef: exceptionsRouteRef,
    loader: async () => {
      const { ExceptionsPage } = await import('../exceptionsPage/Page');
      return inSubPage(<ExceptionsPage />);
    },
  },
});

/** Sub-page **Scorecards**: teams by KPI, one team, and where the numbers come from. */
export const scorecardsPage = SubPageBlueprint.make({
  name: 'scorecards',
  params: {
    path: 'scorecards',
    title: 'Scorecards',
    routeRef: scorecardsRouteRef,
    loader: async () => {
      const { InsightsPages } = await import('../insights/InsightsPages');
      return inSubPage(<InsightsPages />);
    },
  },
});

/** Sub-page **Audit**: the evidence ledger. */
export const auditPage = SubPageBlueprint.make({
  name: 'audit',
  params: {
    path: 'audit',
    title: 'Audit',
    routeRef: auditRouteRef,
    loader: async () => {
      const { AuditPage } = await import('../audit/Page');
      return inSubPage(<AuditPage />);
    },
  },
});

/** Sub-page **Hosts**: what came from them, what waits and what fails. */
export const hostsPage = SubPageBlueprint.make({
  name: 'hosts',
  params: {
    path: 'hosts',
    title: 'Hosts',
    routeRef: hostsRouteRef,
    loader: async () => {
      const { HostsPage } = await import('../hosts/Page');
      return inSubPage(<HostsPage />);
    },
  },
});

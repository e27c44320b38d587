import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiShieldCheckLine } from '@remixicon/react';
import {
  auditRouteRef,
  overviewRouteRef,
  policyRouteRef,
  rootRouteRef,
} from '../routes';

/** Page **AI Governance**: the sidebar item, with the sub-pages below as tabs. */
export const governancePage = PageBlueprint.make({
  params: {
    path: '/ai-governance',
    title: 'AI Governance',
    icon: <RiShieldCheckLine size={20} />,
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
      const { OverviewPage } = await import('../overview/Page');
      return <OverviewPage />;
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
      return <PolicyPage />;
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
      return <AuditPage />;
    },
  },
});

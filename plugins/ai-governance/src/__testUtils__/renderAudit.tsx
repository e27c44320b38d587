import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  PageBlueprint,
  type AnalyticsEvent,
  type FrontendFeature,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import type { JsonObject } from '@backstage/types';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { auditPage, governancePage } from '../pages/governancePages';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { fakeClient } from './fakeClient';

/** Where links to entities lead. */
const entityPage = PageBlueprint.make({
  name: 'entity',
  params: {
    path: '/catalog/:namespace/:kind/:name',
    routeRef: entityRouteRef,
    loader: async () => <p>Entity</p>,
  },
});

interface RenderAuditOptions {
  /** Search part of the address. */
  readonly search?: string;
  readonly features?: readonly FrontendFeature[];
  readonly config?: JsonObject;
}

/** Renders the sub-page **Audit** over a fake API. */
export function renderAudit(
  client: Partial<GovernanceClient>,
  { search = '', features = [], config }: RenderAuditOptions = {},
): { capturedEvents(): readonly AnalyticsEvent[] } {
  const analytics = mockApis.analytics();
  renderTestApp({
    extensions: [governancePage, auditPage, entityPage],
    features: [...features],
    config: { backend: { baseUrl: 'http://localhost:7007' }, ...config },
    initialRouteEntries: [`/ai-governance/audit${search}`],
    apis: [
      [aiGovernanceApiRef, fakeClient(client)],
      [catalogApiRef, catalogApiMock()],
      analytics,
    ],
  });
  return { capturedEvents: () => analytics.getEvents() };
}

import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import {
  createFrontendModule,
  type AnalyticsEvent,
  type ExtensionDefinition,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  auditPage,
  classificationPage,
  exceptionsPage,
  governancePage,
  hostsPage,
  needsYouPage,
  overviewPage,
  playbooksPage,
  policyPage,
  releasesPage,
  scorecardsPage,
  trainingPage,
} from '../pages/governancePages';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { aiGovernanceTranslations } from '../translations';
import { fakeClient } from './fakeClient';

const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'checkout-service', namespace: 'default' },
  spec: { type: 'service', owner: 'group:default/checkout' },
};

const inGerman = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'ai-governance',
      params: { resource: aiGovernanceTranslations },
    }),
  ],
});

const GERMAN_FIRST = {
  'api:app/app-language': {
    config: { defaultLanguage: 'de', availableLanguages: ['en', 'de'] },
  },
};

interface RenderScreenOptions {
  readonly client?: Partial<GovernanceClient>;
  /** What every permission question is answered with; allowed unless set. */
  readonly isAllowed?: boolean;
  /** Address to start at. */
  readonly path?: string;
  readonly entity?: Entity;
  /** English unless set. */
  readonly language?: 'de';
  /** Groups of the person who looks; none unless set. */
  readonly groups?: readonly string[];
}

/** A screen under test. */
interface RenderedScreen {
  readonly client: GovernanceClient;
  /** What was captured for analytics so far. */
  capturedEvents(): readonly AnalyticsEvent[];
  /** Takes it off the page, as when its reader leaves. */
  unmount(): void;
}

/** Renders an entity card or tab of `component:default/checkout-service` over a fake API. */
export function renderScreen(
  extension: ExtensionDefinition,
  options: RenderScreenOptions = {},
): RenderedScreen {
  return render([extension], options);
}

/** Renders the page **AI Governance** with its sub-pages; starts at the overview unless `path` says otherwise. */
export function renderPage(options: RenderScreenOptions = {}): RenderedScreen {
  return render(
    [
      governancePage,
      overviewPage,
      classificationPage,
      needsYouPage,
      policyPage,
      playbooksPage,
      trainingPage,
      releasesPage,
      exceptionsPage,
      scorecardsPage,
      auditPage,
      hostsPage,
    ],
    { path: '/ai-governance/overview', ...options },
  );
}

function render(
  extensions: readonly ExtensionDefinition[],
  options: RenderScreenOptions,
): RenderedScreen {
  const analytics = mockApis.analytics();
  const client = fakeClient(options.client);
  const { unmount } = renderTestApp({
    extensions: [
      createTestEntityPage({ entity: options.entity ?? component }),
      ...extensions,
    ],
    config: {
      backend: { baseUrl: 'http://localhost:7007' },
      aiGovernance: {
        docsUrl: 'https://docs.example.com/ai',
        playbooks: { imageHosts: ['images.acme.example'] },
      },
      ...(options.language && { app: { extensions: [GERMAN_FIRST] } }),
    },
    ...(options.language && { features: [inGerman] }),
    initialRouteEntries: [options.path ?? '/'],
    apis: [
      [aiGovernanceApiRef, client],
      analytics,
      mockApis.identity({ ownershipEntityRefs: [...(options.groups ?? [])] }),
      mockApis.permission({
        authorize:
          options.isAllowed === false
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      }),
    ],
  });
  return { client, capturedEvents: () => analytics.getEvents(), unmount };
}

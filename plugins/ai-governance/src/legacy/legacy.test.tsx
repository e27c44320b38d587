import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
  catalogPlugin,
  isKind,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'react-router-dom';
import { fakeClient } from '../__testUtils__/fakeClient';
import { scorecard } from '../__testUtils__/fixtures';
import { fakeLedger } from '../__testUtils__/fakeLedger';
import {
  AiGovernancePage,
  EntityAiPolicyCard,
  EntityAiPolicyContent,
  EntityAiScorecardContent,
  aiGovernanceApiRef,
  aiGovernancePlugin,
  isAiPolicyAvailable,
} from '.';

const entity = (kind: string, name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { type: 'service', owner: 'group:default/checkout' },
});

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityAiPolicyCard />
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/ai-policy"
      title="AI policy"
      if={isAiPolicyAvailable}
    >
      <EntityAiPolicyContent />
    </EntityLayout.Route>
  </EntityLayout>
);

const groupPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <></>
    </EntityLayout.Route>
    <EntityLayout.Route path="/ai-scorecard" title="AI scorecard">
      <EntityAiScorecardContent />
    </EntityLayout.Route>
  </EntityLayout>
);

/** A whole app of the old system, at an address. */
function renderLegacyApp(path: string) {
  window.history.replaceState({}, '', path);
  const app = createApp({
    plugins: [aiGovernancePlugin, catalogPlugin],
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Old app', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
    apis: [
      createApiFactory({
        api: catalogApiRef,
        deps: {},
        factory: () =>
          catalogApiMock({
            entities: [
              entity('Component', 'checkout-service'),
              entity('System', 'shop'),
              entity('Group', 'checkout'),
            ],
          }),
      }),
      createApiFactory(
        aiGovernanceApiRef,
        fakeClient({
          ...fakeLedger([{}, {}, {}]),
          getScorecard: async () => scorecard(),
        }),
      ),
    ],
  });
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          <EntitySwitch>
            <EntitySwitch.Case if={isKind('group')}>
              {groupPage}
            </EntitySwitch.Case>
            <EntitySwitch.Case>{entityPage}</EntitySwitch.Case>
          </EntitySwitch>
        </Route>
        <Route path="/ai-governance" element={<AiGovernancePage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
}

const ENTITY = '/catalog/default/component/checkout-service';

beforeEach(() => window.localStorage.clear());

describe('R50 an app of the old frontend system', () => {
  it('shows the card, which leads to the tab', async () => {
    renderLegacyApp(ENTITY);
    const card = await screen.findByRole('region', { name: 'AI policy' });
    expect(
      await within(card).findByText('Allowed with conditions'),
    ).toBeInTheDocument();
    expect(
      within(card).getByRole('link', { name: 'What may I do here?' }),
    ).toHaveAttribute('href', `${ENTITY}/ai-policy`);
  });

  it('shows the tab, with what needs the new system inside of it', async () => {
    renderLegacyApp(`${ENTITY}/ai-policy`);
    const answer = await screen.findByRole('region', {
      name: 'What may I do here?',
    });
    expect(answer).toHaveTextContent('Allowed with conditions');
    expect(
      await screen.findByRole('region', { name: 'Recent decisions' }),
    ).toBeInTheDocument();
  });

  it('has no tab on what has no AI policy', async () => {
    renderLegacyApp('/catalog/default/system/shop');
    expect(
      await screen.findByRole('tab', { name: 'Overview' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('tab', { name: 'AI policy' }),
    ).not.toBeInTheDocument();
  });

  it('shows the tab of a group, with its KPIs opened from the verdict', async () => {
    renderLegacyApp('/catalog/default/group/checkout/ai-scorecard');
    expect(
      await screen.findByRole('heading', { name: 'Scorecard of Checkout' }),
    ).toBeInTheDocument();
    const verdict = screen.getByRole('region', { name: 'Does it deliver?' });
    expect(verdict).toHaveTextContent('Not improving');
    await userEvent.click(
      within(verdict).getByRole('button', { name: 'Ready to merged' }),
    );
    expect(
      await screen.findByRole('region', { name: 'Ready to merged' }),
    ).toBeInTheDocument();
  });

  it('shows the page with its sub-pages, and their links and proofs work', async () => {
    renderLegacyApp('/ai-governance/audit?entry=e-1');
    const drawer = await screen.findByRole('dialog');
    expect(
      await within(drawer).findByRole('link', {
        name: 'Follow the history of component:default/checkout-service',
      }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/audit?subject=component%3Adefault%2Fcheckout-service',
    );
    await userEvent.click(
      within(drawer).getByRole('button', { name: 'Verify in this browser' }),
    );
    expect(
      await within(drawer).findByText('Proven: this entry is in the ledger'),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    const names = ['Overview', 'Policy', 'Releases', 'Audit', 'Hosts'];
    for (const name of names) {
      expect(await screen.findByRole('tab', { name })).toBeInTheDocument();
    }
  });
});

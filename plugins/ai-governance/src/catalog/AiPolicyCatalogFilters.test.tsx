import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  catalogApiRef,
  EntityKindFilter,
  MockEntityListContextProvider,
} from '@backstage/plugin-catalog-react';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { activePolicy } from '../__testUtils__/fixtures';
import { fakeClient } from '../__testUtils__/fakeClient';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { AiPolicyCatalogFilters } from './AiPolicyCatalogFilters';

const TIER = 'metadata.annotations.ai-governance/effective-tier';
const STATUS = 'metadata.annotations.ai-governance/policy-status';

const values = (...names: readonly string[]) =>
  names.map((value, index) => ({ value, count: index + 1 }));

function renderFilters(
  facets: Record<string, { value: string; count: number }[]>,
  queryParameters: Record<string, string | string[]> = {},
) {
  const updateFilters = jest.fn();
  const getActivePolicy = jest.fn(async () => activePolicy);
  const catalog = catalogApiMock.mock({
    getEntityFacets: async () => ({ facets }),
  });
  renderTestApp({
    extensions: [
      PageBlueprint.make({
        params: {
          path: '/',
          loader: async () => (
            <MockEntityListContextProvider
              value={{
                queryParameters,
                updateFilters,
                filters: {
                  kind: new EntityKindFilter('component', 'Component'),
                },
              }}
            >
              <AiPolicyCatalogFilters />
            </MockEntityListContextProvider>
          ),
        },
      }),
    ],
    apis: [
      [aiGovernanceApiRef, fakeClient({ getActivePolicy })],
      [catalogApiRef, catalog],
    ],
  });
  return { updateFilters, catalog, getActivePolicy };
}

const optionsOf = async (name: string) => {
  await userEvent.click(await screen.findByRole('textbox', { name }));
  return (await screen.findAllByRole('option')).map(
    option => option.textContent,
  );
};

describe('R52 catalog filters', () => {
  it('offers tiers and statuses strictest first, in one request each', async () => {
    const { catalog, getActivePolicy } = renderFilters({
      [TIER]: values('internal', 'public', 'restricted', 'unclassified'),
      [STATUS]: values('allowed', 'notapproved', 'unclassified'),
    });
    expect(await optionsOf('Sensitivity tier')).toEqual([
      'unclassified (4)',
      'restricted (3)',
      'internal (1)',
      'public (2)',
    ]);
    await userEvent.keyboard('{Escape}');
    expect(await optionsOf('AI policy')).toEqual([
      'Unclassified (3)',
      'Not approved (2)',
      'Allowed (1)',
    ]);
    expect(catalog.getEntityFacets).toHaveBeenCalledTimes(1);
    expect(catalog.getEntityFacets).toHaveBeenCalledWith({
      facets: [TIER, STATUS],
      filter: { kind: 'component' },
    });
    expect(getActivePolicy).toHaveBeenCalledTimes(1);
  });

  it('takes the choice from the address', async () => {
    const { updateFilters } = renderFilters(
      { [TIER]: values('internal'), [STATUS]: values('allowed') },
      { aiTier: ['internal'] },
    );
    await waitFor(() =>
      expect(updateFilters).toHaveBeenCalledWith({
        aiTier: expect.objectContaining({ values: ['internal'] }),
      }),
    );
    expect(updateFilters).not.toHaveBeenCalledWith({
      aiPolicy: expect.anything(),
    });
  });

  it('narrows by what is chosen', async () => {
    const { updateFilters } = renderFilters({
      [TIER]: values('internal', 'public'),
      [STATUS]: [],
    });
    await optionsOf('Sensitivity tier');
    await userEvent.click(screen.getByRole('option', { name: /internal/ }));
    expect(updateFilters).toHaveBeenLastCalledWith({
      aiTier: expect.objectContaining({ values: ['internal'] }),
    });
    expect(
      screen.queryByRole('textbox', { name: 'AI policy' }),
    ).not.toBeInTheDocument();
  });
});

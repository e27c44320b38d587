import {
  GovernanceApiError,
  type EntityStatus,
  type GovernanceClient,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { fakeClient } from '../__testUtils__/fakeClient';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { SearchResultItem } from './SearchResultItem';

const status = (
  name: string,
  over: Partial<EntityStatus> = {},
): EntityStatus => ({
  entityRef: `component:default/${name}`,
  tier: 'internal',
  tierTitle: 'Internal',
  isClassified: true,
  isCritical: false,
  stage: 'controlled',
  status: 'allowedWithConditions',
  because: 'rules of the policy',
  ...over,
});

const document = (name: string, kind = 'Component') => ({
  title: name,
  text: `What ${name} does`,
  location: `/catalog/default/${kind.toLowerCase()}/${name}`,
  kind,
  namespace: 'default',
  type: 'service',
  owner: 'checkout',
});

function renderResults(
  documents: readonly ReturnType<typeof document>[],
  getStatuses: GovernanceClient['getStatuses'],
) {
  renderTestApp({
    extensions: [
      PageBlueprint.make({
        params: {
          path: '/',
          loader: async () => (
            <>
              {documents.map((result, index) => (
                <section key={index} aria-label={result.title}>
                  <SearchResultItem
                    result={result}
                    highlight={
                      index === 0
                        ? {
                            preTag: '<b>',
                            postTag: '</b>',
                            fields: { text: 'What <b>checkout</b> does' },
                          }
                        : undefined
                    }
                  />
                </section>
              ))}
            </>
          ),
        },
      }),
    ],
    apis: [[aiGovernanceApiRef, fakeClient({ getStatuses })]],
  });
}

const result = (name: string) => screen.findByRole('region', { name });

describe('R52 search results show the tier', () => {
  it('asks once for a page of results, and shows tier and status of each', async () => {
    const getStatuses = jest.fn(async () => [
      status('checkout', { isCritical: true }),
      status('unknown', {
        isClassified: false,
        status: 'unclassified',
        tierTitle: 'Restricted',
      }),
    ]);
    renderResults(
      [
        document('checkout'),
        document('unknown'),
        document('checkout'),
        document('payments', 'Domain'),
      ],
      getStatuses,
    );
    const [first] = await screen.findAllByRole('region', { name: 'checkout' });
    const checkout = within(first as HTMLElement);
    expect(
      await checkout.findByText('Allowed with conditions'),
    ).toBeInTheDocument();
    expect(checkout.getByText('Internal')).toBeInTheDocument();
    expect(checkout.getByText('critical')).toBeInTheDocument();
    expect(checkout.getByText('Kind: Component')).toBeInTheDocument();
    expect(checkout.getByRole('link', { name: 'checkout' })).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout',
    );
    expect(first).toHaveTextContent('What checkout does');

    const unknown = await result('unknown');
    expect(unknown).toHaveTextContent('Unclassified');
    expect(unknown).not.toHaveTextContent('Restricted');

    expect(await result('payments')).not.toHaveTextContent('AI policy');
    expect(getStatuses.mock.calls).toEqual([
      [
        [
          'component:default/checkout',
          'component:default/unknown',
          'domain:default/payments',
        ],
      ],
    ]);
  });

  it('shows the result, and says that the AI policy could not be read', async () => {
    renderResults([document('checkout')], async () => {
      throw new GovernanceApiError({
        code: 'client.unreachable',
        message: 'gone',
      });
    });
    expect(
      await screen.findByText('The AI policy could not be read'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'checkout' })).toBeInTheDocument();
  });
});

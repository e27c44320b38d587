import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  activePolicy,
  fleet,
  fleetItem,
  policyChange,
} from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const region = (name: string) => screen.findByRole('region', { name });

describe('R52 the overview', () => {
  it('says first how many are unclassified and whose they are', async () => {
    renderPage();
    const headline = await region('2 of 4 catalog entities are unclassified');
    expect(headline).toHaveTextContent('search 1');
    expect(headline).toHaveTextContent('no owner 1');
    expect(headline).toHaveTextContent(
      '1 lower tier waits for somebody to confirm it',
    );
    expect(
      within(headline).getByRole('link', { name: 'The policy' }),
    ).toHaveAttribute('href', '/ai-governance/policy');
    expect(
      within(headline).getByRole('link', { name: 'The ledger' }),
    ).toHaveAttribute('href', '/ai-governance/audit');
    expect(
      within(headline).getByRole('link', { name: 'Documentation' }),
    ).toHaveAttribute('href', 'https://docs.example.com/ai');
  });

  it('says when everything is classified', async () => {
    renderPage({
      client: {
        getFleet: async () => ({
          ...fleet,
          totals: { ...fleet.totals, unclassified: 0, owners: [] },
        }),
      },
    });
    expect(await region('All 4 catalog entities are classified')).toBeVisible();
  });

  it('shows the fleet by tier and status, unclassified first, as numbers that filter the table', async () => {
    const getFleet = jest.fn(async () => fleet);
    const { capturedEvents } = renderPage({ client: { getFleet } });
    const matrix = within(await region('By tier and AI policy')).getByRole(
      'table',
    );
    const [, first, second] = within(matrix).getAllByRole('row');
    expect(first).toHaveAccessibleName(
      'Unclassified 2 entities: Unclassified, Unclassified 0 0 2 entities: Unclassified',
    );
    expect(second).toHaveTextContent('Restricted');

    await userEvent.click(
      within(matrix).getByRole('link', {
        name: '1 entity: Confidential, Prohibited',
      }),
    );
    await waitFor(() =>
      expect(getFleet).toHaveBeenLastCalledWith(
        expect.objectContaining({ tier: 'confidential', status: 'prohibited' }),
        expect.anything(),
      ),
    );
    expect(await region('Catalog entities')).toHaveFocus();
    expect(capturedEvents()).toContainEqual(
      expect.objectContaining({ action: 'filterFleet' }),
    );
  });

  it('shows each component with what the policy says of it', async () => {
    renderPage();
    const table = within(await region('Catalog entities')).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toHaveTextContent(/night-batch.*not set.*Unclassified/);
    expect(rows[0]).not.toHaveTextContent('Restricted');
    expect(rows[2]).toHaveTextContent(
      /payments-ledger.*Confidential.*critical.*held.*Prohibited.*Conditions not met/,
    );
    expect(
      within(rows[3]!).getByRole('link', { name: 'checkout-service' }),
    ).toHaveAttribute('href', expect.stringMatching(/\/ai-policy$/));
  });

  it('reads filters and order from the address, and keeps what it is given there', async () => {
    const getFleet = jest.fn(async () => fleet);
    renderPage({
      client: { getFleet },
      path: '/ai-governance/overview?tier=internal&sort=name&text=pay',
    });
    const components = await region('Catalog entities');
    expect(getFleet).toHaveBeenCalledWith(
      expect.objectContaining({ tier: 'internal', sort: 'name', text: 'pay' }),
      expect.anything(),
    );
    expect(
      within(components).getByRole('columnheader', { name: 'Entity' }),
    ).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(
      within(components).getByRole('button', { name: 'Clear the filters' }),
    );
    await waitFor(() =>
      expect(getFleet).toHaveBeenLastCalledWith(
        { sort: 'name', limit: 25, cursor: undefined },
        expect.anything(),
      ),
    );
  });

  it('searches for what was typed', async () => {
    const getFleet = jest.fn(async () => fleet);
    renderPage({ client: { getFleet } });
    const components = await region('Catalog entities');
    await userEvent.type(
      within(components).getByRole('searchbox', { name: 'Search' }),
      'ledger',
    );
    await waitFor(() =>
      expect(getFleet).toHaveBeenLastCalledWith(
        expect.objectContaining({ text: 'ledger' }),
        expect.anything(),
      ),
    );
  });

  it('reads more on demand, by keyboard', async () => {
    const getFleet = jest
      .fn()
      .mockResolvedValueOnce({ ...fleet, matching: 5, nextCursor: 'c1' })
      .mockResolvedValueOnce({
        ...fleet,
        matching: 5,
        items: [fleetItem('one-more')],
      });
    renderPage({ client: { getFleet } });
    const components = await region('Catalog entities');
    expect(components).toHaveTextContent('4 of 5');
    const more = within(components).getByRole('button', { name: 'Show more' });
    more.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      await within(components).findByRole('link', { name: 'one-more' }),
    ).toBeVisible();
    expect(components).toHaveTextContent('5 of 5');
    expect(getFleet).toHaveBeenLastCalledWith(
      expect.objectContaining({ cursor: 'c1' }),
      expect.anything(),
    );
  });

  it('says that nothing matches, without hiding the filters', async () => {
    renderPage({
      path: '/ai-governance/overview?status=allowed',
      client: {
        getFleet: async () => ({ ...fleet, items: [], matching: 0 }),
      },
    });
    const components = await region('Catalog entities');
    expect(components).toHaveTextContent('No entity matches.');
    expect(within(components).getByRole('search')).toBeVisible();
  });

  it('tells what changed lately, with its evidence', async () => {
    renderPage({
      client: {
        listPolicyChanges: async () => ({
          items: [
            policyChange(),
            policyChange({
              kind: 'policyPublished',
              actor: 'plugin:ai-governance',
              entityRef: undefined,
              from: undefined,
              to: undefined,
              versionId: 'ver-3',
              number: 3,
            }),
          ],
        }),
      },
    });
    const changes = await region('What changed lately');
    const [tier, policy] = await within(changes).findAllByRole('listitem');
    expect(tier).toHaveTextContent(
      /Tier changed.*checkout-service.*from public to internal.*elin\.brookvale/,
    );
    expect(
      within(tier!).getByRole('link', { name: 'Evidence: Tier changed' }),
    ).toHaveAttribute('href', '/ai-governance/audit?entry=led-7');
    expect(policy).toHaveTextContent(/version 3.*the portal/);
    expect(
      within(policy!).getByRole('link', { name: 'version 3' }),
    ).toHaveAttribute('href', '/ai-governance/policy/versions/ver-3');
  });

  it('shows warnings of the policy', async () => {
    renderPage({
      client: {
        getActivePolicy: async () => ({
          ...activePolicy,
          warnings: ['the configured file differs from what is in force'],
        }),
      },
    });
    expect(
      await screen.findByText(/The configured file differs/),
    ).toBeVisible();
  });
});

describe('R52 the table as CSV', () => {
  it('downloads every page, in the order of the table', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = jest.fn((blob: Blob) => {
      saved.push(blob);
      return 'blob:x';
    });
    URL.revokeObjectURL = jest.fn();
    const getFleet = jest.fn(async (query?: { cursor?: string }) =>
      query?.cursor === 'c1'
        ? { ...fleet, items: [fleetItem('last')] }
        : { ...fleet, nextCursor: 'c1' },
    );
    renderPage({ client: { getFleet } });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Download these entities as CSV',
      }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(getFleet).toHaveBeenLastCalledWith(
      expect.objectContaining({ cursor: 'c1', limit: 200 }),
      expect.anything(),
    );
  });
});

describe('five states of the overview are told apart', () => {
  const failing = (status: number | undefined, code: string) => ({
    client: {
      getFleet: async () => {
        throw new GovernanceApiError({ status, code, message: 'said why' });
      },
    },
  });

  it('loading', async () => {
    renderPage({ client: { getFleet: () => new Promise(() => {}) } });
    expect(
      await screen.findByRole('status', { name: 'Loading the fleet' }),
    ).toBeInTheDocument();
  });

  it('empty, with what to do about it', async () => {
    renderPage({
      client: {
        getFleet: async () => ({
          items: [],
          matching: 0,
          totals: {
            entities: 0,
            unclassified: 0,
            heldByHighWater: 0,
            tiers: [],
            owners: [],
          },
        }),
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Nothing to govern yet' }),
    ).toBeVisible();
    expect(screen.getByText('catalog-info.yaml')).toBeVisible();
  });

  it.each([
    [
      'no permission',
      failing(403, 'shared.notAllowed'),
      'You may not see this',
    ],
    [
      'unavailable',
      failing(undefined, 'client.unreachable'),
      'No answer right now',
    ],
    ['misconfigured', failing(404, 'client.notFoundError'), 'Not set up'],
  ])('%s', async (_, options, title) => {
    renderPage(options);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
  });

  it('keeps the table when a later page fails', async () => {
    const getFleet = jest
      .fn()
      .mockResolvedValueOnce({ ...fleet, nextCursor: 'c1' })
      .mockRejectedValueOnce(
        new GovernanceApiError({ code: 'client.unreachable', message: 'gone' }),
      );
    renderPage({ client: { getFleet } });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    expect(await screen.findByText(/what you see is older/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'checkout-service' }),
    ).toBeVisible();
  });

  it('never shows the answer to another question', async () => {
    const getFleet = jest
      .fn()
      .mockResolvedValueOnce(fleet)
      .mockRejectedValueOnce(
        new GovernanceApiError({ code: 'client.unreachable', message: 'gone' }),
      );
    renderPage({ client: { getFleet } });
    await userEvent.click(
      await screen.findByRole('link', { name: 'Show them' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'No answer right now' }),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'checkout-service' })).toBeNull();
  });
});

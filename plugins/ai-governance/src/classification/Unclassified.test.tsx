import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  entityPolicy,
  unclassified,
  unclassifiedEntity,
} from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const path = '/ai-governance/classification';
const other = unclassifiedEntity({
  entityRef: 'component:default/search-index',
  owner: undefined,
  system: undefined,
  suggestion: { evidence: [], missing: ['neighbours', 'changes'] },
});
const table = () =>
  screen.findByRole('table', { name: 'Nobody has classified these' });

describe('R05 what nobody has classified', () => {
  it('shows what speaks for a tier, and what nobody knows', async () => {
    renderPage({
      path,
      client: {
        listUnclassified: async () => unclassified(unclassifiedEntity(), other),
      },
    });
    const [first, second] = within(await table())
      .getAllByRole('row')
      .slice(1);
    for (const text of [
      'checkout-service',
      'Internal (some evidence)',
      '2 of 3 in the same System: Internal or stricter',
      'changes touched the area payments',
      'Not known: nobody looked for data in its changes',
    ]) {
      expect(first).toHaveTextContent(text);
    }
    for (const text of [
      'no owner',
      'No evidence, no suggestion.',
      'Not known: nothing near it is classified, no change was checked',
    ]) {
      expect(second).toHaveTextContent(text);
    }
    expect(screen.getByText(/2 of 12 are unclassified\./)).toBeInTheDocument();
  });

  it('assigns what the person confirms, and puts the next one at hand', async () => {
    const { status, tier } = entityPolicy();
    const policy = entityPolicy({
      status: { ...status, isClassified: false },
      tier: { ...tier, isClassified: false, sources: [] },
      assignment: undefined,
    });
    const listUnclassified = jest
      .fn(async () => unclassified(other))
      .mockImplementationOnce(async () =>
        unclassified(unclassifiedEntity(), other),
      );
    const assignTier = jest.fn(async () => ({
      entityRef: policy.entityRef,
      effectiveTier: 'internal',
    }));
    renderPage({
      path,
      client: {
        listUnclassified,
        assignTier,
        getEntityPolicy: async () => policy,
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Assign a tier to checkout-service',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByRole('radio', { name: /^Internal/ }),
    ).toBeChecked();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'as its System is',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Assign' }),
    );
    await waitFor(() =>
      expect(assignTier).toHaveBeenCalledWith(expect.anything(), {
        tier: 'internal',
        isCritical: undefined,
        reason: 'as its System is',
      }),
    );
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Assign a tier to search-index' }),
      ).toHaveFocus(),
    );
  });

  it('asks what the address asks', async () => {
    const listUnclassified = jest.fn(async () => unclassified());
    renderPage({
      path: `${path}?owner=group:default/checkout&kind=api&text=pay`,
      client: { listUnclassified },
    });
    await waitFor(() =>
      expect(listUnclassified).toHaveBeenCalledWith(
        expect.objectContaining({
          owner: 'group:default/checkout',
          kind: 'api',
          text: 'pay',
        }),
        expect.anything(),
      ),
    );
  });

  it('says that nothing matches, and clears the filters', async () => {
    const none = { ...unclassified(), totals: unclassified(other).totals };
    const listUnclassified = jest.fn(async () => none);
    renderPage({ path: `${path}?text=none`, client: { listUnclassified } });
    expect(
      await screen.findByText('Nothing unclassified matches the filters.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(() =>
      expect(listUnclassified).toHaveBeenLastCalledWith(
        { limit: 25, cursor: undefined },
        expect.anything(),
      ),
    );
  });

  it('says that everything is classified', async () => {
    renderPage({ path });
    expect(
      await screen.findByText(/Everything is classified\./),
    ).toBeInTheDocument();
  });

  it.each([
    [403, 'shared.notAllowed', 'may not'],
    [503, 'policy.notReady', 'not been read'],
  ])('says why it cannot be read: %s', async (status, code, message) => {
    const listUnclassified = async () => {
      throw new GovernanceApiError({ status, code, message });
    };
    renderPage({ path, client: { listUnclassified } });
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });
});

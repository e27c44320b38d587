import { screen } from '@testing-library/react';
import { renderPage, renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

describe('R05 asking for another tier', () => {
  it('offers nothing to who may not ask', async () => {
    renderScreen(entityPolicyContent, { isAllowed: false });
    await screen.findByRole('region', { name: 'What may I do here?' });
    expect(
      screen.queryByRole('button', { name: 'Request a tier change' }),
    ).not.toBeInTheDocument();
  });
});

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R21 requests for another tier name people', () => {
  it.each([
    [
      'the page',
      (client: object) =>
        renderPage({
          isAllowed: false,
          path: '/ai-governance/classification',
          client,
        }),
      'Nobody has classified these',
    ],
    [
      'the tab',
      (client: object) =>
        renderScreen(entityPolicyContent, { isAllowed: false, client }),
      'What may I do here?',
    ],
  ])(
    'so %s does not ask for them on behalf of who may not read exceptions',
    async (_, look, region) => {
      const listTierRequests = jest.fn(async () => ({ items: [] }));
      look({ listTierRequests });
      await screen.findByRole('region', { name: region });
      expect(listTierRequests).not.toHaveBeenCalled();
    },
  );

  it('so the page says why there is no list of them', async () => {
    renderPage({ isAllowed: false, path: '/ai-governance/classification' });
    const queue = await screen.findByRole('region', {
      name: 'Requests for another tier',
    });
    expect(queue).toHaveTextContent(
      'Requests name who asked, and your role does not include reading them.',
    );
    expect(screen.queryByRole('button', { name: /State/ })).toBeNull();
  });
});

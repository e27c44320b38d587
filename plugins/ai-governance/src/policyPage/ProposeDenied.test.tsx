import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderScreen';

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R05 proposing is for those who may', () => {
  it('says so on the form', async () => {
    renderPage({ path: '/ai-governance/policy/propose', isAllowed: false });
    expect(
      await screen.findByRole('heading', {
        name: 'You may not propose changes',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says so beside the policy, which stays readable', async () => {
    renderPage({ path: '/ai-governance/policy', isAllowed: false });
    expect(
      await screen.findByText(/may read the policy, not propose changes/),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Propose a change' })).toBeNull();
  });
});

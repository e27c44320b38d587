import { screen, waitFor } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderScreen';

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R21 what waits for approval is shown to those who may approve', () => {
  it('says so to anybody else whom a link led there', async () => {
    renderPage({
      isAllowed: false,
      path: '/ai-governance/overview?show=approvals',
    });
    expect(
      await screen.findByText('You may not approve changes'),
    ).toBeVisible();
  });

  it('is not there otherwise', async () => {
    renderPage({ isAllowed: false });
    await waitFor(() =>
      expect(screen.getAllByRole('region').length).toBeGreaterThan(1),
    );
    expect(
      screen.queryByRole('region', { name: 'Waiting for your approval' }),
    ).toBeNull();
  });
});

import { screen } from '@testing-library/react';
import { renderPage } from '../../__testUtils__/renderScreen';

describe('certificates of others without leave', () => {
  it('are not shown, and it is said who may see them', async () => {
    renderPage({
      path: '/ai-governance/training/certificates?holder=user:default/mira',
      isAllowed: false,
    });
    expect(
      await screen.findByRole('heading', {
        name: 'You may not see certificates of others',
      }),
    ).toBeVisible();
  });
});

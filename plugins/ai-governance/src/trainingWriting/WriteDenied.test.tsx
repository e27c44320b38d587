import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderScreen';

describe('writing training without leave', () => {
  it('says who may', async () => {
    renderPage({ path: '/ai-governance/training/write', isAllowed: false });
    expect(
      await screen.findByRole('heading', {
        name: 'You may not write training',
      }),
    ).toBeVisible();
  });
});

import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderScreen';

describe('R31 the page with all exceptions', () => {
  it('says to those who may not read exceptions whom to ask', async () => {
    renderPage({ isAllowed: false, path: '/ai-governance/exceptions' });
    expect(
      await screen.findByText('You may not see the exceptions'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Ask for a waiver' }),
    ).toBeNull();
  });
});

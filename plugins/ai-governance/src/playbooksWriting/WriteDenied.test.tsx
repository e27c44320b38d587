import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderScreen';

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R16 writing playbooks is for those who may', () => {
  it('says so', async () => {
    renderPage({ path: '/ai-governance/playbooks/write', isAllowed: false });
    expect(
      await screen.findByRole('heading', {
        name: 'You may not write playbooks',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });
});

import { screen } from '@testing-library/react';
import { renderWriting } from '../__testUtils__/renderWriting';

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R16 writing playbooks is for those who may', () => {
  it('says so', async () => {
    renderWriting({ path: 'playbooks/write', isAllowed: false });
    expect(
      await screen.findByRole('heading', {
        name: 'You may not write playbooks',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  });
});

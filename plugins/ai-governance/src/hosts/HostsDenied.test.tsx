import { screen } from '@testing-library/react';
import { hostHealth, queue } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

// A file of its own: answers about permissions are kept for as long as the page lives.
describe('R33 who may not read how hosts fare', () => {
  it('is told nothing on the overview, and nothing is asked', async () => {
    const getHostsHealth = jest.fn(async () => [
      hostHealth({ publications: queue({ failing: 3 }) }),
    ]);
    renderPage({ client: { getHostsHealth }, isAllowed: false });
    await screen.findByRole('region', { name: 'Catalog entities' });
    expect(screen.queryByText('A code host needs attention')).toBeNull();
    expect(getHostsHealth).not.toHaveBeenCalled();
  });
});

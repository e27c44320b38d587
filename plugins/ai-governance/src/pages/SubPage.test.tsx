import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../__testUtils__/renderScreen';

describe('R52 the tab of the sub-page that is open', () => {
  it('comes into view, however many stand before it', async () => {
    const shown: (string | null)[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView() {
      shown.push(this.textContent);
    };
    renderPage({ path: '/ai-governance/exceptions' });
    await waitFor(() => expect(shown).toEqual(['Exceptions']));
    await userEvent.click(screen.getByRole('tab', { name: 'Classification' }));
    await waitFor(() =>
      expect(shown).toEqual(['Exceptions', 'Classification']),
    );
  });
});

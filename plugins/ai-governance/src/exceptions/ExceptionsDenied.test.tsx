import { screen, within } from '@testing-library/react';
import {
  breakGlass,
  entityExceptions,
  entityPolicy,
  waiverRequest,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R21 exceptions are acted on only by those who may', () => {
  it('shows everything and offers nothing to anybody else', async () => {
    renderScreen(entityPolicyContent, {
      isAllowed: false,
      client: {
        getEntityPolicy: async () =>
          entityPolicy({
            exceptions: entityExceptions({
              requests: [waiverRequest()],
              breakGlass: [breakGlass()],
            }),
          }),
      },
    });
    const exceptions = await screen.findByRole('region', {
      name: 'Exceptions',
    });
    for (const name of ['Waiver W-13', 'Waiver W-12', 'Break-glass BG-1']) {
      expect(within(exceptions).getByRole('listitem', { name })).toBeVisible();
    }
    expect(
      within(exceptions)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['show past']);
    expect(exceptions).toHaveTextContent('Waits for another entitled person.');
    expect(
      screen.queryByRole('button', { name: /^Ask for a waiver/ }),
    ).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'More about exceptions' }),
    ).toBeNull();
  });
});

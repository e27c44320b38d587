import { screen } from '@testing-library/react';
import { entityPolicyContent } from '../../plugin';
import { heldPolicy } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R21 assigning a tier', () => {
  it('is offered only to those who may', async () => {
    renderScreen(entityPolicyContent, { isAllowed: false });
    await screen.findByRole('region', { name: 'What may I do here?' });
    expect(screen.queryByRole('button', { name: 'Assign a tier' })).toBeNull();
  });

  it('and so is confirming a lower one, which stays visible', async () => {
    renderScreen(entityPolicyContent, {
      isAllowed: false,
      client: { getEntityPolicy: async () => heldPolicy() },
    });
    await screen.findByRole('region', {
      name: 'A lower tier waits to be confirmed',
    });
    expect(
      screen.queryByRole('button', { name: 'Confirm the lower tier' }),
    ).toBeNull();
  });
});

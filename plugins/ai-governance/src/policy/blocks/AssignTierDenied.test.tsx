import { screen } from '@testing-library/react';
import { entityPolicyContent } from '../../plugin';
import { renderScreen } from '../../__testUtils__/renderScreen';

// A file of its own: the permission hook keeps its answers for the whole page.
describe('R21 assigning a tier', () => {
  it('is offered only to those who may', async () => {
    renderScreen(entityPolicyContent, { isAllowed: false });
    await screen.findByRole('region', { name: 'What may I do here?' });
    expect(screen.queryByRole('button', { name: 'Assign a tier' })).toBeNull();
  });
});

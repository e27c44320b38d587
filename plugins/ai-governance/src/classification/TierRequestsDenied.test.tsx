import { screen } from '@testing-library/react';
import { renderScreen } from '../__testUtils__/renderScreen';
import { entityPolicyContent } from '../plugin';

describe('R05 asking for another tier', () => {
  it('offers nothing to who may not ask', async () => {
    renderScreen(entityPolicyContent, { isAllowed: false });
    await screen.findByRole('region', { name: 'What may I do here?' });
    expect(
      screen.queryByRole('button', { name: 'Request a tier change' }),
    ).not.toBeInTheDocument();
  });
});

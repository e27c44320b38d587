import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, waitFor } from '@testing-library/react';
import { inbox, inboxItem } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const path = '/ai-governance/policy';

describe('R52 the number of things that need the reader', () => {
  it.each`
    total  | isComplete | name                              | text
    ${1}   | ${true}    | ${'1 thing needs you'}            | ${'1'}
    ${42}  | ${true}    | ${'42 things need you'}           | ${'42'}
    ${512} | ${false}   | ${'at least 512 things need you'} | ${'99+'}
  `('is $text for $total, named "$name"', async ({ name, text, ...count }) => {
    const getInbox = jest.fn(async () => inbox([inboxItem()], count));
    renderPage({ path, client: { getInbox } });
    const [badge] = await screen.findAllByRole('img', { name });
    expect(badge).toHaveTextContent(text);
    expect(getInbox.mock.calls).toEqual([[{ limit: 1 }]]);
  });

  it.each([
    ['nothing does', async () => inbox()],
    [
      'it cannot be told',
      async () => {
        const message = 'not ready';
        throw new GovernanceApiError({ status: 503, code: 'x', message });
      },
    ],
  ])('is not there when %s', async (_, answer) => {
    const getInbox = jest.fn(answer);
    renderPage({ path, client: { getInbox } });
    await waitFor(() => expect(getInbox).toHaveBeenCalled());
    await screen.findByRole('tab', { name: 'Overview' });
    expect(screen.queryByRole('img', { name: /need/ })).toBeNull();
  });
});

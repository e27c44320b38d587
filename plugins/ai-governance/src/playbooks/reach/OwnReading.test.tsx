import { screen, within } from '@testing-library/react';
import { catalogue } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderScreen';

const LIST = '/ai-governance/playbooks';
const reading = {
  ...{ name: 'asking', title: 'Asking well', version: '1.0' },
  dueOn: '2026-11-16',
};

const showing = (state: 'overdue' | 'due' | 'done') =>
  renderPage({
    path: LIST,
    client: {
      listPlaybooks: async () => catalogue(),
      listOwnRequiredReading: async () => ({ items: [{ ...reading, state }] }),
    },
  });

describe('what the reader still has to read', () => {
  it.each([
    ['overdue', 'Overdue'],
    ['due', 'To be read'],
  ] as const)('stands above the catalogue when %s', async (state, word) => {
    showing(state);
    const list = within(
      await screen.findByRole('list', { name: 'What you still have to read' }),
    );
    expect(list.getByRole('listitem')).toHaveTextContent(
      `Asking well${word}Due on Nov 16, 2026`,
    );
    expect(list.getByRole('link')).toHaveAttribute('href', `${LIST}/asking`);
  });

  it('is nothing when all is read', async () => {
    showing('done');
    await screen.findByRole('list', { name: 'Playbooks' });
    expect(screen.queryByText('What you still have to read')).toBeNull();
  });
});

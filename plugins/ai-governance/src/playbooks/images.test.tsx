import { screen, within } from '@testing-library/react';
import { playbookDetail } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderScreen';

const PATH = '/ai-governance/playbooks/prompting-standard';

describe('images of a playbook', () => {
  const IMAGES = [
    '![ours](https://images.acme.example/a.png)',
    '![theirs](https://tracker.example/a.png)',
    '![not so](https://images.acme.example.evil.example/a.png)',
    '![plain](http://images.acme.example/b.png)',
  ].join('\n\n');

  it('come from the hosts of the configuration alone, which do not learn of the page', async () => {
    const files = [{ path: 'PLAYBOOK.md', text: IMAGES }];
    renderPage({
      path: PATH,
      client: { getPlaybook: async () => playbookDetail({ files }) },
    });
    const text = within(await screen.findByRole('region', { name: 'Text' }));
    const image = text.getByRole('img', { name: 'ours' });
    expect(image).toHaveAttribute('src', 'https://images.acme.example/a.png');
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(text.getAllByRole('img')).toHaveLength(1);
    for (const words of ['theirs', 'not so', 'plain'])
      expect(text.getByText(new RegExp(`Image: ${words}`))).toBeVisible();
  });
});

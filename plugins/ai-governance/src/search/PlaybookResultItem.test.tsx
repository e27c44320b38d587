import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { PlaybookResultItem } from './PlaybookResultItem';

const render = (props: ComponentProps<typeof PlaybookResultItem>) =>
  renderTestApp({
    extensions: [
      PageBlueprint.make({
        params: {
          path: '/',
          loader: async () => (
            <section aria-label="result">
              <PlaybookResultItem {...props} />
            </section>
          ),
        },
      }),
    ],
  });

describe('R26 playbooks among search results', () => {
  const document = {
    title: 'How we prompt',
    text: 'What a prompt needs.',
    location: '/ai-governance/playbooks/prompting',
  };

  it('lead to the playbook and say what it is, its version and its owner', async () => {
    render({
      result: {
        ...document,
        ...{ kind: 'promptTemplate', version: '1.4' },
        owner: 'group:default/platform-enablement',
      } as typeof document,
      highlight: {
        ...{ preTag: '<b>', postTag: '</b>' },
        fields: { text: 'What a <b>prompt</b> needs.' },
      },
    });
    const link = await screen.findByRole('link', { name: 'How we prompt' });
    expect(link).toHaveAttribute('href', '/ai-governance/playbooks/prompting');
    expect(screen.getByRole('region', { name: 'result' })).toHaveTextContent(
      'How we promptWhat a prompt needs.Prompt templateVersion 1.4Owner: group:default/platform-enablement',
    );
  });

  it('show the page with all of them by its title and text', async () => {
    render({ result: document });
    expect(
      await screen.findByRole('region', { name: 'result' }),
    ).toHaveTextContent('How we promptWhat a prompt needs.');
    expect(screen.queryByText(/Version/)).not.toBeInTheDocument();
  });
});

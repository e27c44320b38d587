import { toastApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import type { LinkPlaces } from '../playbooks/markdown/followLink';
import { Markdown } from '../playbooks/markdown/Markdown';
import type { Ticks } from '../playbooks/markdown/MarkdownContext';

const PLACES: LinkPlaces = {
  playbook: name => `/playbooks/${name}`,
  training: name => `/training/${name}`,
  rule: id => `/policy?rule=${encodeURIComponent(id)}`,
  file: path => (path === 'extra.md' ? '/here?file=extra.md' : undefined),
};

/** Shows a text as a playbook's page does, and gives the element that holds it. */
export function renderMarkdown(text: string, ticks?: Ticks): HTMLElement {
  const { container } = render(
    <TestApiProvider
      apis={[
        mockApis.translation(),
        mockApis.error(),
        [toastApiRef, { post: () => ({ close: () => {} }) }],
      ]}
    >
      <MemoryRouter>
        <Markdown text={text} places={PLACES} idPrefix="t-" ticks={ticks} />
      </MemoryRouter>
    </TestApiProvider>,
  );
  return container;
}

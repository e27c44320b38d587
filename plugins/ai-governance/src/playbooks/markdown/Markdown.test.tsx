import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderMarkdown } from '../../__testUtils__/renderMarkdown';

describe('a text of a playbook', () => {
  it.each([
    ['## First', 3],
    ['# Too high', 3],
    ['### Second', 4],
    ['#### Third', 5],
    ['##### Fourth', 6],
    ['###### Fifth', 6],
  ])('%s is a heading of level %d', (text, level) => {
    renderMarkdown(text);
    expect(screen.getByRole('heading', { level })).toHaveTextContent(
      text.replace(/#+ /, ''),
    );
  });

  it('gives headings of one name anchors of their own, and links to them', () => {
    renderMarkdown('## In short\n\n## In short\n\n[up](#in-short-1)');
    const ids = screen.getAllByRole('heading').map(({ id }) => id);
    expect(ids).toEqual(['t-in-short', 't-in-short-1']);
    expect(screen.getByRole('link', { name: 'up' })).toHaveAttribute(
      'href',
      '#t-in-short-1',
    );
  });

  it.each([
    ['[a](playbook:what-may-be-shared)', '/playbooks/what-may-be-shared'],
    ['[a](training:secure-ai-coding)', '/training/secure-ai-coding'],
    ['[a](rule:human-review)', '/policy?rule=human-review'],
    ['[a](extra.md)', '/here?file=extra.md'],
    ['[a][r]\n\n[r]: rule:scans', '/policy?rule=scans'],
  ])('%s leads to %s', (text, href) => {
    renderMarkdown(text);
    expect(screen.getByRole('link', { name: 'a' })).toHaveAttribute(
      'href',
      href,
    );
  });

  it('says where a link out of the portal leads, and tells nobody from where', () => {
    renderMarkdown('[their page](https://docs.github.com/en/copilot)');
    const link = screen.getByRole('link', {
      name: /^their page \(docs\.github\.com/,
    });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('names the language of code, and copies it as it is', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(window.navigator.clipboard, 'writeText');
    renderMarkdown('```ts\nconst a = 1;\n```');
    expect(screen.getByText('ts')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(copied).toHaveBeenCalledWith('const a = 1;');
  });

  it('shows tables with their columns', () => {
    renderMarkdown('| Class | May |\n| --- | ---: |\n| public | yes |');
    const table = within(screen.getByRole('table'));
    expect(
      table.getAllByRole('columnheader').map(each => each.textContent),
    ).toEqual(['Class', 'May']);
    expect(table.getByRole('cell', { name: 'yes' })).toHaveAttribute(
      'data-align',
      'right',
    );
  });

  it('goes on counting where a list begins', () => {
    renderMarkdown('3. three\n4. four');
    expect(screen.getByRole('list')).toHaveAttribute('start', '3');
  });

  it('shows items as the text has them where nothing is ticked', () => {
    renderMarkdown('- [ ] open\n- [x] closed');
    const [open, closed] = screen.getAllByRole('listitem');
    expect(within(open!).getByRole('img', { name: 'To do' })).toBeVisible();
    expect(within(closed!).getByRole('img', { name: 'Done' })).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('lets items be ticked by their lines', async () => {
    const toggle = jest.fn();
    renderMarkdown('- [ ] first\n- [ ] second\n\n  More of it.', {
      isTicked: line => line === 1,
      toggle,
    });
    expect(screen.getByRole('checkbox', { name: 'first' })).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: 'second' }));
    expect(toggle).toHaveBeenCalledWith(2);
  });

  it('numbers footnotes as they stand', () => {
    const text = renderMarkdown('a[^b] and[^c]\n\n[^b]: one\n\n[^c]: two');
    expect(text).toHaveTextContent('a[1] and[2][1]one[2]two');
  });
});

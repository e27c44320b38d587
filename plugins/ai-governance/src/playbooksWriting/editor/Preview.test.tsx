import { render, screen } from '@testing-library/react';
import { Preview } from './Preview';

jest.mock('../../shared/useText', () => ({
  useText: () => (key: string) => key,
}));

const TEXT = '---\nname: a\n---\n\n## One\n=== file: notes.md ===\nA note.';

/** The preview with each text in a tag that names its file. */
const shown = (text: string) => {
  render(
    <Preview
      text={text}
      renderText={(body, path) => <output aria-label={path}>{body}</output>}
    />,
  );
  return screen
    .queryAllByRole('status')
    .map(tag => [tag.getAttribute('aria-label'), tag.textContent]);
};

describe('R16 what a playbook looks like while it is written', () => {
  it.each([
    [
      'file by file, without the front matter',
      TEXT,
      [
        ['PLAYBOOK.md', '## One'],
        ['notes.md', 'A note.'],
      ],
    ],
    ['front matter that does not end', '---\na', [['PLAYBOOK.md', '---\na']]],
    [
      'a file that stands twice, in one piece',
      `${TEXT}\n=== file: notes.md ===`,
      [['PLAYBOOK.md', `${TEXT}\n=== file: notes.md ===`]],
    ],
    ['nothing yet', '---\nname: a\n---\n', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

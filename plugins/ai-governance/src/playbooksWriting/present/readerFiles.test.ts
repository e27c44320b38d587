import { readerFiles } from './readerFiles';

const TEXT = '---\nname: a\n---\n\n## One\n=== file: notes.md ===\nA note.';

describe('R16 what readers see of a text that is being written', () => {
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
    ['nothing yet', '---\nname: a\n---\n', [['PLAYBOOK.md', '']]],
  ])('%s', (_, text, expected) => {
    expect(readerFiles(text).map(file => [file.path, file.text])).toEqual(
      expected,
    );
  });
});

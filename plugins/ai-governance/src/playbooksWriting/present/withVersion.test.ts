import { withVersion } from './withVersion';

const text = (...front: readonly string[]) =>
  ['---', ...front, '---', '', 'version: 9.9 in the text'].join('\n');

describe('R16 the next version of a playbook carries its number', () => {
  it.each([
    [
      'in quotes',
      text('name: a', "version: '1.4'", 'title: A'),
      text('name: a', "version: '1.5'", 'title: A'),
    ],
    ['in double quotes', text('version: "1.4"'), text("version: '1.5'")],
    ['without quotes', text('version: 1.4'), text("version: '1.5'")],
    [
      'with a comment, which stays',
      text("version: '1.4'  # see below"),
      text("version: '1.5'  # see below"),
    ],
    ['with nothing', text('version:'), text("version: '1.5'")],
    [
      'without the key, at the end of the front matter',
      text('name: a'),
      text('name: a', "version: '1.5'"),
    ],
    [
      'not that of something deeper',
      text('variables:', '  version: 1'),
      text('variables:', '  version: 1', "version: '1.5'"),
    ],
    [
      'with line ends of Windows',
      "---\r\nversion: '1.4'\r\n---\r\ntext",
      "---\r\nversion: '1.5'\r\n---\r\ntext",
    ],
    ['not in a text without front matter', 'version: 1.4', 'version: 1.4'],
    [
      'not in front matter that does not end',
      '---\nversion: 1.4',
      '---\nversion: 1.4',
    ],
  ])('%s', (_, before, after) => {
    expect(withVersion(before, '1.5')).toBe(after);
  });
});

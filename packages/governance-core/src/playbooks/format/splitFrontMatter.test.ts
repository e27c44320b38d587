import { finishes } from '../__testUtils__/playbooks';
import { splitFrontMatter, type SplitMarkdown } from './splitFrontMatter';

describe('R26 front matter is taken off a Markdown file, and lines keep their numbers', () => {
  it.each<[string, string, SplitMarkdown]>([
    [
      'front matter and text',
      '---\nname: a\n---\nText\n',
      { frontMatter: '\nname: a\n', body: 'Text\n', bodyLine: 4 },
    ],
    [
      'line ends of Windows',
      '---\r\nname: a\r\n---\r\nText\r\nMore',
      { frontMatter: '\nname: a\n', body: 'Text\nMore', bodyLine: 4 },
    ],
    [
      'a byte order mark',
      '\ufeff---\nname: a\n---\nText',
      { frontMatter: '\nname: a\n', body: 'Text', bodyLine: 4 },
    ],
    [
      'blanks behind the marks',
      '--- \nname: a\n---\t \nText',
      { frontMatter: '\nname: a\n', body: 'Text', bodyLine: 4 },
    ],
    [
      'no text',
      '---\nname: a\n---',
      { frontMatter: '\nname: a\n', body: '', bodyLine: 4 },
    ],
    [
      'nothing between',
      '---\n---\na',
      { frontMatter: '\n\n', body: 'a', bodyLine: 3 },
    ],
    [
      'lines in the text',
      '---\na: 1\n---\nText\n---\nMore',
      { frontMatter: '\na: 1\n', body: 'Text\n---\nMore', bodyLine: 4 },
    ],
    [
      'no end',
      '---\nname: a\nText',
      { body: '---\nname: a\nText', bodyLine: 1 },
    ],
    [
      'an end that is indented',
      '---\na\n ---\n',
      { body: '---\na\n ---\n', bodyLine: 1 },
    ],
    [
      'four dashes',
      '----\na\n----\n',
      { body: '----\na\n----\n', bodyLine: 1 },
    ],
    [
      'a line before it',
      '\n---\na: 1\n---\n',
      { body: '\n---\na: 1\n---\n', bodyLine: 1 },
    ],
    [
      'a second byte order mark',
      '\ufeff\ufeff---\n---\n',
      { body: '\ufeff---\n---\n', bodyLine: 1 },
    ],
    ['nothing', '', { body: '', bodyLine: 1 }],
  ])('%s', (_, text, split) => {
    expect(splitFrontMatter(text)).toEqual(split);
  });

  it.each([
    ['one long line', 'a'.repeat(200_000)],
    ['blanks behind a mark', `---${' '.repeat(200_000)}a`],
    ['marks without end', '--- a\n'.repeat(33_000)],
    ['line ends', '\r'.repeat(200_000)],
  ])('takes linear time for %s', (_, text) => {
    expect(finishes(() => splitFrontMatter(`---\n${text}`))).toBe(true);
  });
});

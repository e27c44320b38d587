import { finishes } from '../__testUtils__/playbooks';
import { readMarkdown } from '../markdown';
import { isMarkdown, MARKDOWN_LIMITS, markdownIssues } from './markdownIssues';

const messagesOf = (...texts: readonly string[]) =>
  markdownIssues(texts.map((text, at) => ({ path: `${at}.md`, text }))).map(
    ({ message }) => message,
  );

describe('R26 Markdown stays small enough for pages and checks to read it', () => {
  it.each<[string, boolean]>([
    ['a.md', true],
    ['a.MD', true],
    ['a.mdc', true],
    ['a.txt', false],
    ['md', false],
    ['a.md.txt', false],
  ])('%s is Markdown: %s', (path, expected) => {
    expect(isMarkdown({ path })).toBe(expected);
  });

  it.each<[string, string]>([
    ['the longest line', 'a'.repeat(2_000)],
    ['most lines', '\n'.repeat(4_999)],
    ['most marks', '[\n'.repeat(4_999)],
    ['the deepest nesting', '>'.repeat(20)],
  ])('%s', (_, text) => {
    expect(messagesOf(text)).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'a longer line',
      'a'.repeat(2_001),
      '`0.md` has a line of 2001 characters; expected at most 2000',
    ],
    [
      'more lines',
      '\n'.repeat(5_000),
      '`0.md` has 5001 lines; expected at most 5000',
    ],
    [
      'more marks',
      '[['.repeat(900).concat('\n').repeat(3),
      '`0.md` has 5400 marks such as `*`, `[`, `|` and indentation; expected at most 5000',
    ],
    [
      'deeper nesting',
      '>'.repeat(21),
      '`0.md` has a line that begins 21 quotes and lists; expected at most 20',
    ],
  ])('not %s', (_, text, message) => {
    expect(messagesOf(text)).toEqual([`the file ${message}`]);
  });

  it('not more of all files together', () => {
    expect(messagesOf(...Array<string>(5).fill('[\n'.repeat(4_999)))).toEqual([
      'the Markdown has 25000 lines; expected at most 20000',
      'the Markdown has 24995 marks such as `*`, `[`, `|` and indentation; expected at most 20000',
    ]);
  });

  it('counts nothing of other files', () => {
    expect(
      markdownIssues([{ path: 'a.json', text: '['.repeat(100_000) }]),
    ).toEqual([]);
  });

  const { marks, lineLength } = MARKDOWN_LIMITS;
  /** As many of the unit as a file may have marks, in lines as long as they may be. */
  const most = (unit: string, each = 1) => {
    const perLine = Math.min(lineLength / unit.length, marks / each);
    const lines = Math.floor(marks / (perLine * each));
    return `${unit.repeat(Math.floor(perLine))}\n`.repeat(lines);
  };

  it.each<[string, string]>([
    ['open brackets', most('[')],
    ['closed brackets', most(']')],
    ['images', most('![', 2)],
    ['stars', most('*a')],
    ['nested emphasis', most('*a **b ', 3)],
    ['struck words', most('~a')],
    ['cells', `${most('|a').split('\n')[0]}\n${most('|-').split('\n')[0]}\n`],
    ['rows', `a|b\n-|-\n${'a|b\n'.repeat(4_900)}`],
    ['lists', '- a\n'.repeat(4_900)],
    ['lazy lines', `> a\n${'b\n'.repeat(4_900)}`],
    ['headings', '# a\n'.repeat(4_900)],
    ['footnotes', most('[^a]', 2)],
    ['comments', most('a <!--', 2)],
    ['long words', `${'a'.repeat(2_000)}\n`.repeat(99)],
    ['addresses', `${'a@'.repeat(1_000)}\n`.repeat(99)],
    [
      'lists within lists',
      Array.from({ length: 138 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
    ],
  ])(
    'so that many %s are read in seconds',
    (_, text) => {
      expect(messagesOf(text)).toEqual([]);
      expect(finishes(() => readMarkdown(text))).toBe(true);
    },
    60_000,
  );
});

import { finishes } from '../__testUtils__/playbooks';
import { markdownShape, type MarkdownShape } from './markdownShape';

const nothing = { lines: 1, marks: 0, lineLength: 0, nesting: 0 };

describe('R26 how much Markdown a text has is known before a parser reads it', () => {
  it.each<[string, string, Partial<MarkdownShape>]>([
    ['nothing', '', {}],
    ['words', 'a b\nc', { lines: 2, lineLength: 3 }],
    ['line ends of every system', 'a\r\nb\rc\nd', { lines: 4, lineLength: 1 }],
    ['marks of every kind', '|*_[]~`<>#&!\\', { marks: 13, lineLength: 13 }],
    [
      'a list',
      '- a\n+ b\n1. c\n',
      { lines: 4, lineLength: 4, marks: 3, nesting: 1 },
    ],
    ['hyphens and numbers in words', 'a-b 1.2 c+d', { lineLength: 11 }],
    ['indentation', '  a\n\t\t\tb\n c', { lines: 3, marks: 2, lineLength: 4 }],
    ['quotes', '> > a', { marks: 2, lineLength: 5, nesting: 2 }],
    ['quotes without blanks', '>>>>', { marks: 4, lineLength: 4, nesting: 4 }],
    ['lists in quotes', '> - 1) * a', { marks: 4, lineLength: 10, nesting: 4 }],
    ['marks that open nothing', '-a *b 1.c', { marks: 1, lineLength: 9 }],
    ['marks behind words', 'a > - b', { marks: 2, lineLength: 7 }],
  ])('%s', (_, text, shape) => {
    expect(markdownShape(text)).toEqual({ ...nothing, ...shape });
  });

  it.each([
    'a',
    ' ',
    '\t',
    '\n',
    '\r',
    '>',
    '> ',
    '- ',
    '-',
    '1',
    '1. ',
    '1.',
    '[',
    '{{',
    '`',
    '\\',
    'a\n',
    ' - ',
  ])('takes linear time for many %j', unit => {
    const text = unit.repeat(200_000 / unit.length);
    expect(finishes(() => markdownShape(text))).toBe(true);
  });
});

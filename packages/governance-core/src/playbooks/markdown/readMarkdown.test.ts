import {
  lineOf,
  nodesOf,
  readMarkdown,
  textOf,
  type MarkdownNode,
} from './readMarkdown';

const typesOf = (text: string) =>
  [...nodesOf(readMarkdown(text))].map(({ type }) => type);

describe('R26 Markdown is read as the pages that show it read it', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '', ['root']],
    ['words', 'a *b*', ['root', 'paragraph', 'text', 'emphasis', 'text']],
    [
      'underlined headings',
      'a\n-\nb',
      ['root', 'heading', 'text', 'paragraph', 'text'],
    ],
    ['struck words', '~~a~~', ['root', 'paragraph', 'delete', 'text']],
    ['addresses', 'https://a.example', ['root', 'paragraph', 'link', 'text']],
    [
      'items to tick',
      '- [ ] a',
      ['root', 'list', 'listItem', 'paragraph', 'text'],
    ],
    ['comments', '<!-- a -->', ['root', 'html']],
    [
      'front matter as text',
      '---\n---',
      ['root', 'thematicBreak', 'thematicBreak'],
    ],
  ])('%s', (_, text, types) => {
    expect(typesOf(text)).toEqual(types);
  });

  it.each<[string, string]>([
    ['a *b* `c`', 'a b c'],
    ['[a](b) ![c](d)', 'a '],
    ['&lt;a&gt; \\* b', '<a> * b'],
    ['a <b>c</b>', 'a c'],
  ])('%j reads %j', (text, words) => {
    expect(textOf(readMarkdown(text))).toBe(words);
  });

  it('counts lines from 1 on', () => {
    const root = readMarkdown('a\n\n## b\r\n\r\nc');
    expect(root.children.map(lineOf)).toEqual([1, 3, 5]);
    expect(lineOf({ type: 'text', value: 'a' })).toBe(1);
  });

  it('tells all of very many nodes', () => {
    const children = Array.from({ length: 200_000 }, () => ({
      type: 'thematicBreak' as const,
    }));
    expect([...nodesOf({ type: 'root', children })]).toHaveLength(200_001);
  });

  it('tells every node of what nests deeper than functions do', () => {
    let deep: MarkdownNode = { type: 'blockquote', children: [] };
    for (let depth = 1; depth < 100_000; depth++)
      deep = { type: 'blockquote', children: [deep] };
    expect([...nodesOf(deep)]).toHaveLength(100_000);
  });
});

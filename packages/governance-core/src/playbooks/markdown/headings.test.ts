import fc from 'fast-check';
import { finishes } from '../__testUtils__/playbooks';
import { headingsOf } from './headings';
import { readMarkdown } from './readMarkdown';

const anchorsOf = (...titles: readonly string[]) =>
  headingsOf(readMarkdown(titles.map(title => `## ${title}`).join('\n'))).map(
    ({ anchor }) => anchor,
  );

describe('R26 links name headings as on GitHub', () => {
  it('with depth, words and line', () => {
    expect(
      headingsOf(readMarkdown('# A `b`\n\ntext\n\n### *C*!\n\nD\n-')),
    ).toEqual([
      { depth: 1, text: 'A b', anchor: 'a-b', line: 1 },
      { depth: 3, text: 'C!', anchor: 'c', line: 5 },
      { depth: 2, text: 'D', anchor: 'd', line: 7 },
    ]);
  });

  it.each<[string, string]>([
    ['Before you type', 'before-you-type'],
    ['What’s new?', 'whats-new'],
    ['R&D – a, b', 'rd--a-b'],
    ['`snake_case` and kebab-case', 'snake_case-and-kebab-case'],
    ['Über Größe', 'über-größe'],
    ['日本語', '日本語'],
    ['1. First', '1-first'],
    ['🦉', ''],
    ['[a link](b)', 'a-link'],
    ['constructor', 'constructor'],
    ['\\_\\_proto\\_\\_', '__proto__'],
  ])('%s is #%s', (title, anchor) => {
    expect(anchorsOf(title)).toEqual([anchor]);
  });

  it.each<[readonly string[], readonly string[]]>([
    [
      ['a', 'a', 'a'],
      ['a', 'a-1', 'a-2'],
    ],
    [
      ['a', 'a 1', 'a'],
      ['a', 'a-1', 'a-2'],
    ],
    [
      ['a 1', 'a', 'a'],
      ['a-1', 'a', 'a-2'],
    ],
    [
      ['a', 'a', 'a 1'],
      ['a', 'a-1', 'a-1-1'],
    ],
    [
      ['!', '?'],
      ['', '-1'],
    ],
    [
      ['constructor', 'constructor'],
      ['constructor', 'constructor-1'],
    ],
  ])('%j are %j', (titles, anchors) => {
    expect(anchorsOf(...titles)).toEqual(anchors);
  });

  it('gives no anchor twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'a 1', 'a 1 1', 'a 2', 'b')),
        titles => {
          expect(new Set(anchorsOf(...titles)).size).toBe(titles.length);
        },
      ),
      { seed: 20270131 },
    );
  });

  it('counts equal headings in linear time', () => {
    const heading = { type: 'heading', depth: 2, children: [] } as const;
    const root = {
      type: 'root' as const,
      children: Array.from({ length: 100_000 }, () => ({
        ...heading,
        children: [],
      })),
    };
    expect(finishes(() => headingsOf(root))).toBe(true);
  });
});

import { foundBy } from '../__testUtils__/lintContext';
import { lintEscapedCharacters } from './lintEscapedCharacters';
import { lintHiddenCharacters } from './lintHiddenCharacters';

const written = (what: string, column: number) =>
  `the ${what} in column ${column} is not seen by readers; expected visible text, so take it out`;

describe('lintHiddenCharacters: of every file, as it is written', () => {
  it.each<[string, Parameters<typeof foundBy>[1], readonly string[]]>([
    ['none', { body: 'Grüße 👩‍💻\n' }, []],
    [
      'in the text',
      { body: 'a\nb\u202ec\n' },
      [
        `error hiddenCharacter +2: ${written('override of writing direction U+202E', 2)}`,
      ],
    ],
    [
      'in code',
      { body: '```ts\nif (a\u200b) {}\n```\n' },
      [
        `error hiddenCharacter +2: ${written('zero-width character U+200B', 6)}`,
      ],
    ],
    [
      'in the front matter',
      { header: 'tags: [a] #\u{e0041}\n' },
      [`error hiddenCharacter 10: ${written('tag character U+E0041', 12)}`],
    ],
    [
      'in texts that are no Markdown',
      { beside: { 'a.json': '{\n"\u2066"}' } },
      [
        `error hiddenCharacter a.json 2: ${written('isolate of writing direction U+2066', 2)}`,
      ],
    ],
  ])('%s', (_, given, found) => {
    expect(foundBy(lintHiddenCharacters, given)).toEqual(found);
  });
});

const escape = (what: string) =>
  `the ${what}, written as an escape, is not seen by readers; expected visible text, so take it out`;

describe('lintEscapedCharacters: those that come about when a text is read', () => {
  it.each<[string, Parameters<typeof foundBy>[1], readonly string[]]>([
    ['none', { body: 'a &amp; b &auml; &nbsp;\n' }, []],
    [
      'by a number',
      { body: 'a\n\nb &#8238; c\n' },
      [
        `error hiddenCharacter +3: ${escape('override of writing direction U+202E')}`,
      ],
    ],
    [
      'by a name',
      { body: 'a&ZeroWidthSpace;b\n' },
      [`error hiddenCharacter +1: ${escape('zero-width character U+200B')}`],
    ],
    ['not in code, where it is shown as it is', { body: '`&#8238;`\n' }, []],
    [
      'in the address of a link',
      { body: '[a](https://a.b/&#x200b;)\n' },
      [`error hiddenCharacter +1: ${escape('zero-width character U+200B')}`],
    ],
    [
      'in the title of the front matter',
      { header: 'tags: [a]\n', body: 'a\n' },
      [],
    ],
    [
      'in the front matter',
      {
        kind: 'promptTemplate',
        header:
          'variables: [{ name: x, title: "X\\u2067", type: choice, options: [a, "\\u200b b"] }]\n',
      },
      [
        `error hiddenCharacter -: ${escape('isolate of writing direction U+2067')}`,
        `error hiddenCharacter -: ${escape('zero-width character U+200B')}`,
      ],
    ],
    [
      'in a file beside it',
      { beside: { 'a.md': '\n## &#8203;\n' } },
      [
        `error hiddenCharacter a.md 2: ${escape('zero-width character U+200B')}`,
      ],
    ],
  ])('%s', (_, given, found) => {
    expect(foundBy(lintEscapedCharacters, given)).toEqual(found);
  });
});

import { messageLines } from './messageLines';

/** Numbers of the lines that speak. */
const speaking = (...lines: readonly string[]) =>
  messageLines(lines.join('\n')).map(({ line }) => line);

describe('R07 the lines in which an author speaks', () => {
  it('come without what stands behind them, counted from one', () => {
    expect(messageLines('fix: x  \n\n  b\t')).toEqual([
      { text: 'fix: x', line: 1 },
      { text: '  b', line: 3 },
    ]);
  });

  it.each([
    ['Windows', 'a\r\n\r\nb'],
    ['old', 'a\r\rb'],
    ['mixed', 'a\r\n\nb'],
  ])('are told apart by %s line ends', (_, message) => {
    expect(messageLines(message)).toEqual([
      { text: 'a', line: 1 },
      { text: 'b', line: 3 },
    ]);
  });

  it.each<[string, string[], number[]]>([
    ['a quotation is not', ['a', '> b', '  > c', 'd > e'], [1, 4]],
    ['a fence is not', ['a', '```ts', 'b', '```', 'c'], [1, 5]],
    ['an indented fence is not', ['a', '  ~~~', 'b', '  ~~~', 'c'], [1, 5]],
    [
      'a fence ends with its own mark',
      ['a', '```', '~~~', 'b', '```', 'c'],
      [1, 6],
    ],
    ['a fence that nothing closes speaks', ['a', '```', 'b'], [1, 2, 3]],
    [
      'a fence ends before the next squashed commit',
      ['```', 'a', '---------', 'b', '```'],
      [1, 2, 3, 4, 5],
    ],
    [
      'two fences are not',
      ['```', 'a', '```', 'b', '```', 'c', '```', 'd'],
      [4, 8],
    ],
    ['two marks are no fence', ['``', 'a', '``'], [1, 2, 3]],
    [
      'a diff is not',
      [
        'a',
        'diff --git a/x b/x',
        'index 0123456..789abcd',
        '--- a/x',
        '+++ b/x',
        '@@ -1 +1 @@',
        '-b',
        '+c',
        ' d',
        '\\ No newline at end of file',
      ],
      [1],
    ],
    ['a diff of files is not', ['a', '--- a/x', '+++ b/x', '+b'], [1]],
    ['a hunk is not', ['a', '@@ -1,2 +3,4 @@', '+b'], [1]],
    [
      'a new file in a diff is not',
      [
        'diff --git a/x b/x',
        'new file mode 100644',
        'deleted file mode 100644',
        'similarity index 90%',
        'rename from a',
        'Binary files a and b differ',
      ],
      [],
    ],
    [
      'a diff goes on behind an empty line',
      ['diff --git a/x b/x', '+b', '', '+c'],
      [],
    ],
    [
      'a diff ends where text begins',
      ['diff --git a/x b/x', '+b', '', 'c', '+d'],
      [4, 5],
    ],
    [
      'a diff ends at the next squashed commit',
      ['diff --git a/x b/x', '+b', '---------', ' c'],
      [3, 4],
    ],
    ['a list is no diff', ['- a', '+ b', '--- c', 'd'], [1, 2, 3, 4]],
    ['a list above plus signs is no diff', ['* a', '+++ b'], [1, 2]],
    ['a word is no diff', ['diff of two files', '@@ nothing'], [1, 2]],
    [
      'nothing below the scissors is',
      ['a', '# ------------------------ >8 ------------------------', 'b'],
      [1],
    ],
    [
      'a quoted original is, in a commit of one’s own',
      ['a', 'Original commit message:', 'b'],
      [1, 2, 3],
    ],
  ])('%s', (_, lines, numbers) => {
    expect(speaking(...lines)).toEqual(numbers);
  });

  it.each<[string, string[], number[]]>([
    ['its own words are', ['Revert "a"', '', 'b'], [1, 3]],
    ['what it indents is not', ['Revert "a"', '    b', '\tc', 'd'], [1, 4]],
    ['what it quotes is not', ['Reapply "a"', '> b', 'c'], [1, 3]],
    [
      'the original is not',
      ['Revert "a"', 'Original change’s description:', 'b', 'c'],
      [1],
    ],
    [
      'the original message is not',
      ['  revert: a', 'b', '  Original pull request: x', 'c'],
      [1, 2],
    ],
    [
      'the next squashed commit is',
      ['Revert "a"', 'Original commit:', 'b', '---------', 'c'],
      [1, 4, 5],
    ],
    ['a fence is not', ['Revert "a"', '```', 'b', '```', 'c'], [1, 5]],
    ['another word is none', ['Reverting a', '    b'], [1, 2]],
    [
      'an original thing is none of these',
      ['Revert "a"', 'Original colours are back'],
      [1, 2],
    ],
  ])('in a revert %s', (_, lines, numbers) => {
    expect(speaking(...lines)).toEqual(numbers);
  });
});

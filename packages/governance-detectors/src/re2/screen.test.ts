import { createBackwardScreen, createScreen } from './screen';
import { parseSyntax } from './parseSyntax';
import type { Syntax } from './syntaxTree';

const read = (pattern: string): readonly Syntax[] => {
  const tree = parseSyntax(pattern);
  if (!tree) throw new Error('expected a pattern that can be read');
  return [tree];
};

describe('R42 a screen tells how far a pattern reaches', () => {
  it.each([
    ['a literal', 'key', 'key=1', 3],
    ['another text', 'key', 'kay=1', undefined],
    ['a repeat takes what it can', 'k\\w{0,3}', 'kabcdef', 4],
    ['a repeat that is too short', 'k\\d{3}', 'k12', undefined],
    ['what follows a repeat', 'k\\w{0,9}=', 'kabc==', 5],
    ['the longer of two ways', '(?:ab|abc)', 'abcd', 3],
    ['repeats of groups', '(?:ab|c)+d', 'abcabd', 6],
    ['groups that may be empty', '(?:a?)*b', 'aab', 3],
    ['case', '(?i)key', 'kEY', 3],
    ['a long repeat', 'a+', 'a'.repeat(5000), Infinity],
    [
      'entangled ways that fail',
      '(?:a?b?c?){0,900}d',
      `${'abc'.repeat(300)}e`,
      undefined,
    ],
    [
      'too many steps',
      '(?:(?:[a-c]x?y?z?){1,3}){1,900}d',
      `${'abc'.repeat(320)}e`,
      Infinity,
    ],
  ])('%s', (_, pattern, text, expected) => {
    expect(createScreen(read(pattern))(text, 0)).toBe(expected);
  });

  it.each([
    ['a literal', 'ab', 'xxab', 2],
    ['a repeat', '[a-z]{0,3}', 'x abcd', 3],
    ['what cannot stand there', '"', 'x abcd', undefined],
    ['the order of parts', 'a+b?', 'xaab', 3],
    ['nothing', '', 'abcd', 0],
    ['a boundary', '\\bab', ' ab', 2],
    ['no boundary', '\\bab', 'xab', undefined],
  ])('backwards: %s', (_, pattern, text, expected) => {
    expect(createBackwardScreen(read(pattern))(text, text.length)).toBe(
      expected,
    );
  });
});

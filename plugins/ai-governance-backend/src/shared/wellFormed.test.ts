import { isWellFormed } from './wellFormed';

const DEPTH = 100_000;

describe('R51 texts that are Unicode', () => {
  it.each([
    ['a whole character', 'a😀', true],
    ['half a character', 'a\ud83d', false],
    ['the other half', '\ude00', false],
    ['two halves in the wrong order', '\ude00\ud83d', false],
    ['half a character deep inside', { a: [1, { b: ['x', '\ud83d'] }] }, false],
    ['half a character in a key', { '\ud83d': 1 }, false],
    ['no text at all', [null, 1, true, undefined], true],
    [
      'a very deep value',
      JSON.parse(`${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`),
      true,
    ],
  ])('%s', (_name, value, expected) => {
    expect(isWellFormed(value)).toBe(expected);
  });
});

import { createAnyPattern } from './anyPattern';
import { compileRe2, PatternRefused } from './linearPattern';

describe('R42 whether one of several patterns matches', () => {
  it.each([
    ['none', [], 'abc'],
    ['the second', ['xyz', 'b.'], 'abc'],
    ['one without a literal', ['[0-9]{2}'], 'a12'],
    ['one that matches the empty text', ['x*'], 'abc'],
    ['one that is not there', ['xyz', '^b'], 'abc'],
    ['an end', ['\\.p(?:12|fx)$'], 'a/b.p12'],
    ['an end that goes on', ['\\.p(?:12|fx)$'], 'a/b.p12x'],
    ['a beginning', ['(?:^|/)vendor/'], 'vendor/a'],
    ['in any case', ['(?i)VENDOR'], 'vendor/a'],
  ])('%s', (_, patterns, text) => {
    const expected = patterns.some(each => compileRe2(each).test(text));
    expect(createAnyPattern(patterns).matches(text)).toBe(expected);
  });

  it('refuses what RE2 refuses, when it is checked or used', () => {
    const pattern = createAnyPattern(['a', '(b']);
    expect(() => pattern.check()).toThrow(PatternRefused);
    expect(() => pattern.matches('a')).toThrow(PatternRefused);
  });
});

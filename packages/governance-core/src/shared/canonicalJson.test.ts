import { canonicalJson } from './canonicalJson';

describe('R22 canonical bytes (RFC 8785)', () => {
  it.each([
    [
      'keys in UTF-16 code-unit order',
      { b: 1, a: 2, A: 3, '€': 4, '\r': 5, '\ud83d\ude00': 6, '\ufb33': 7 },
      '{"\\r":5,"A":3,"a":2,"b":1,"€":4,"😀":6,"\ufb33":7}',
    ],
    [
      'numbers as ECMAScript writes them',
      [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0, 1e21],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21]',
    ],
    [
      'strings with only the escapes needed',
      '€$\u000f\nA\'B"\\\\"/',
      '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    ],
    [
      'nesting without white space',
      { a: [{ c: null, b: true }, []] },
      '{"a":[{"b":true,"c":null},[]]}',
    ],
    [
      'undefined members left out, undefined items as null',
      { a: undefined, b: [undefined] },
      '{"b":[null]}',
    ],
  ])('%s', (_name, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it.each([
    ['a number that is not finite', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a lone surrogate', '\ud83d', 'lone surrogate'],
    ['a lone surrogate in a key', { '\ude00': 1 }, 'lone surrogate'],
    ['a function', () => 1, 'function'],
    ['a big integer', 1n, 'bigint'],
  ])('refuses %s', (_name, value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });
});

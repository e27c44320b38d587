import { pathText } from './pathText';

describe('R41 a path is text, whatever its bytes', () => {
  it.each([
    ['src/a.ts', 'src/a.ts', false],
    ['100%.ts', '100%.ts', false],
    ['caf\xe9', 'caf%E9', true],
    ['100%\xff', '100%25%FF', true],
    ['\xc3\xa4\xff', 'ä%FF', true],
    ['\xc3', '%C3', true],
    ['\xf0\x9f\x98', '%F0%9F%98', true],
    ['\xf0\x9f\x98\x80', '😀', false],
    ['\xed\xa0\x80', '%ED%A0%80', true],
    ['\xc0\xaf', '%C0%AF', true],
    ['\xef\xbb\xbfa', '\ufeffa', false],
    ['', '', false],
  ])('%j → %s', (latin1, path, isEscaped) => {
    expect(pathText(Buffer.from(latin1, 'latin1'))).toEqual({
      path,
      isEscaped,
    });
  });
});

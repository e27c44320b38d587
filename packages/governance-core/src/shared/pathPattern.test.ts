import { checkPattern, compilePatterns, normalisePath } from './pathPattern';

const matches = (
  patterns: string | readonly string[],
  path: string,
  ignoreCase = false,
) =>
  compilePatterns(typeof patterns === 'string' ? [patterns] : patterns, {
    ignoreCase,
  }).matches(path);

describe('compilePatterns: gitignore semantics (R41)', () => {
  it.each<[string, string | string[], string, boolean]>([
    ['a name matches at any depth', 'CODEOWNERS', 'docs/CODEOWNERS', true],
    [
      'a leading slash anchors at the root',
      '/CODEOWNERS',
      'docs/CODEOWNERS',
      false,
    ],
    ['a slash inside anchors too', 'deploy/main.tf', 'x/deploy/main.tf', false],
    ['a star stays within a segment', 'src/*.ts', 'src/a/b.ts', false],
    ['a double star spans no segment', '**/auth/**', 'auth/x.ts', true],
    [
      'a double star spans many segments',
      '**/auth/**',
      'src/a/b/auth/c/x.ts',
      true,
    ],
    [
      'a trailing double star does not match the folder name itself',
      '**/auth/**',
      'src/auth',
      false,
    ],
    ['a middle double star may be empty', 'a/**/b', 'a/b', true],
    [
      'a folder name matches everything below',
      'auth/',
      'src/auth/a/b.ts',
      true,
    ],
    ['a folder name does not match a file', 'auth/', 'src/auth', false],
    ['a matched folder covers what is below', 'src', 'src/a/b.ts', true],
    ['a question mark is one byte', 'a?c', 'abc', true],
    ['a question mark is not a slash', 'a?c/x', 'a/c/x', false],
    ['a class matches a member', '[a-c].ts', 'b.ts', true],
    ['`!` negates a class', '[!a-c].ts', 'b.ts', false],
    ['`^` negates a class', '[^a-c].ts', 'z.ts', true],
    ['a first `]` is a member', '[]x]', ']', true],
    ['a POSIX class', 'v[[:digit:]].txt', 'v7.txt', true],
    [
      'an unknown POSIX class matches nothing',
      'v[[:number:]].txt',
      'v7.txt',
      false,
    ],
    ['a class does not match a slash', 'a[/]b', 'a/b', false],
    ['a backslash quotes a wildcard', 'a\\*', 'a*', true],
    ['a quoted wildcard is no wildcard', 'a\\*', 'ab', false],
    ['a quoted hash is a name', '\\#notes', '#notes', true],
    ['a comment matches nothing', '#notes', '#notes', false],
    ['a trailing space is dropped', 'notes ', 'notes', true],
    ['a quoted trailing space is kept', 'notes\\ ', 'notes ', true],
    ['a later negation takes back', ['*.ts', '!a.ts'], 'a.ts', false],
    ['a later pattern matches again', ['*.ts', '!a.ts', 'a*'], 'a.ts', true],
    [
      'a negation does not reach into a matched folder',
      ['src/', '!src/a.ts'],
      'src/a.ts',
      true,
    ],
    [
      'a negation reaches below `folder/*`',
      ['src/*', '!src/a.ts'],
      'src/a.ts',
      false,
    ],
    [
      'Unicode is compared as written',
      '**/zahlung-für/**',
      'src/zahlung-für/x.ts',
      true,
    ],
    [
      'composed and decomposed letters differ',
      'caf\u00e9',
      'cafe\u0301',
      false,
    ],
    ['a letter outside ASCII is several bytes', 'caf?', 'café', false],
    ['spaces are ordinary', 'my file.ts', 'a/my file.ts', true],
    ['a backslash in a path is ordinary', 'auth/**', 'auth\\login.ts', false],
    ['case counts', 'AUTH/**', 'auth/x', false],
    ['no pattern matches nothing', [], 'a', false],
  ])('%s', (_, patterns, path, expected) => {
    expect(matches(patterns, path)).toBe(expected);
  });

  it.each<[string, string, string, boolean]>([
    ['letters', '**/Auth/**', 'src/AUTH/x', true],
    ['a range', '[A-C]x', 'bx', true],
    ['a quoted letter', '\\Auth', 'auth', true],
    ['a single letter of a class', '[A]uth', 'auth', true],
    ['a negated letter of a class', '[!A]uth', 'auth', false],
    ['A–Z only', 'É', 'é', false],
  ])('ignoreCase folds %s', (_, pattern, path, expected) => {
    expect(matches(pattern, path, true)).toBe(expected);
  });

  // With an exponential matcher this does not end.
  it('takes no exponential time on stars that never meet', () => {
    const stars = `${'*a'.repeat(7)}b`;
    const folders = `${'**/a/'.repeat(12)}b`;
    const matcher = compilePatterns([stars, folders, `x/${stars}`], {
      ignoreCase: false,
    });
    expect(matcher.matches('a'.repeat(60))).toBe(false);
    expect(matcher.matches(`${'a/'.repeat(60)}c`)).toBe(false);
    expect(matcher.matches(`x/${'a'.repeat(4000)}`)).toBe(false);
  });
});

describe('checkPattern: a pattern that can never match is an error (R41)', () => {
  it.each([
    ['', 'is empty'],
    ['   ', 'is empty'],
    ['# note', 'is a comment'],
    ['/', 'has no name in it'],
    ['!', 'has no name in it'],
    ['a[b', 'has a `[` without its `]`'],
    ['a[[:number:]]', 'names the unknown class `[:number:]`'],
    ['a\\', 'ends with a backslash'],
    ['a//b', 'empty segment'],
    ['../a', '`.` or `..` segment'],
    ['./a', '`.` or `..` segment'],
    ['a\nb', 'line break'],
  ])('refuses `%s`', (pattern, problem) => {
    expect(checkPattern(pattern)).toEqual({
      code: 'policy.invalidPattern',
      message: expect.stringContaining(problem),
    });
  });

  it.each([
    '**',
    '**/*.tf',
    '.github/workflows/**',
    '!a',
    '[]]',
    'a b',
    'ü/**',
    'a[b//c]',
  ])('accepts `%s`', pattern => {
    expect(checkPattern(pattern)).toBeUndefined();
  });
});

describe('normalisePath: unusual paths are handled or refused (issue A, H)', () => {
  it.each([
    ['src/a.ts', 'src/a.ts'],
    ['./src//a.ts', 'src/a.ts'],
    ['src/./a.ts', 'src/a.ts'],
    ['a\\b.ts', 'a\\b.ts'],
    ['с пробелом/ф.ts', 'с пробелом/ф.ts'],
    ['cafe\u0301', 'cafe\u0301'],
    ['...', '...'],
    [' ', ' '],
  ])('`%s` becomes `%s`', (path, expected) => {
    expect(normalisePath(path)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['', 'is empty'],
    ['.', 'is empty'],
    ['./', 'is empty'],
    ['/etc/passwd', 'is absolute'],
    ['../a', 'has a `..` segment'],
    ['a/../b', 'has a `..` segment'],
    ['a/', 'names a folder'],
    ['a/.', 'names a folder'],
    ['a\0b', 'contains a NUL'],
  ])('refuses `%s`', (path, problem) => {
    expect(normalisePath(path)).toEqual({
      ok: false,
      issues: [
        {
          code: 'policy.invalidPath',
          message: expect.stringContaining(problem),
        },
      ],
    });
  });
});

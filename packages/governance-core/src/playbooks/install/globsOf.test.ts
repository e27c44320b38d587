import { minimatch } from 'minimatch';
import { compilePatterns } from '../../shared/pathPattern';
import { globsOf } from './globsOf';

describe('gitignore patterns as globs', () => {
  it.each<[readonly string[], readonly string[] | undefined]>([
    [[], undefined],
    [['*.ts'], ['**/*.ts', '**/*.ts/**']],
    [['auth/'], ['**/auth/**']],
    [['/src/auth/'], ['src/auth/**']],
    [['src/auth'], ['src/auth', 'src/auth/**']],
    [['**/auth/**'], ['**/auth/**']],
    [['/Dockerfile'], ['Dockerfile', 'Dockerfile/**']],
    [['a?.ts'], ['**/a?.ts', '**/a?.ts/**']],
    [
      ['*.ts', '!*.test.ts'],
      ['**/*.ts', '**/*.ts/**'],
    ],
    [['!*.ts'], undefined],
    [['src/[ab].ts'], undefined],
    [['src/{a,b}.ts'], undefined],
    [['a,b'], undefined],
    [['a b'], undefined],
    [['a\\*'], undefined],
    [['src/a**b'], undefined],
    [['*.ts', 'a b'], undefined],
  ])('%j', (patterns, expected) => {
    expect(globsOf(patterns)).toEqual(expected);
  });

  const PATTERNS = [
    ...['*.ts', 'auth', 'auth/', '/src', '/src/', 'src/auth', 'src/*/x.ts'],
    ...['**/auth/**', '**/x.ts', 'src/**', 'src/**/x.ts', 'a?.ts', '**', '*'],
  ];
  const PATHS = ['src', 'auth', 'x.ts', 'ab.ts', 'lib'].flatMap(a => [
    a,
    ...['auth', 'x.ts', 'lib'].flatMap(b => [
      `${a}/${b}`,
      ...['x.ts', 'auth'].map(c => `${a}/${b}/${c}`),
    ]),
  ]);

  it.each(PATTERNS)('nothing that `%s` matches is lost', pattern => {
    const matcher = compilePatterns([pattern], { ignoreCase: false });
    const globs = globsOf([pattern]) ?? ['**'];
    const matched = PATHS.filter(path => matcher.matches(path));
    expect(matched.length).toBeGreaterThan(0);
    expect(
      matched.filter(
        path => !globs.some(glob => minimatch(path, glob, { dot: true })),
      ),
    ).toEqual([]);
  });
});
